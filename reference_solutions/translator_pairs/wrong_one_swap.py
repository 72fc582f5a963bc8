# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: moves one partner on at most."""

import sys


def main() -> None:
    words = sys.stdin.read().split()
    a, b = int(words[0]), int(words[1])
    codes = [{word[i : i + 2] for i in range(0, len(word), 2)} for word in words[2:]]
    partners = [[y for y in range(b) if codes[x] & codes[a + y]] for x in range(a)]
    owner: dict[int, int] = {}
    for x, row in enumerate(partners):
        for y in row:
            if y not in owner:
                owner[y] = x
                break
            other = next((z for z in partners[owner[y]] if z not in owner), None)
            if other is not None:
                owner[other] = owner[y]
                owner[y] = x
                break
    print(len(owner))


main()
