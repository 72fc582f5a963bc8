# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out a name that equals the letters."""


def main() -> None:
    n, q = map(int, input().split())
    entries = []
    for position in range(1, n + 1):
        name, weight = input().split()
        entries.append((-int(weight), name, position))
    for _ in range(q):
        letters, number = input().split()
        found = [entry for entry in entries if entry[1].startswith(letters) and entry[1] != letters]
        found.sort()
        print(found[int(number) - 1][2] if len(found) >= int(number) else 0)


main()
