# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries the numbers from 2 on for each picture, in a list of names."""


def main() -> None:
    drawer: list[str] = []
    total = 0
    for i in range(1, int(input()) + 1):
        kind, name = input().split()
        if kind == "-":
            if name in drawer:
                drawer.remove(name)
            continue
        suffix = 1
        full = name
        while full in drawer:
            suffix += 1
            full = name + "-" + str(suffix)
        drawer.append(full)
        total += i * suffix
    print(total, len(drawer))


main()
