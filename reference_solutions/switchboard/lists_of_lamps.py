# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rows as lists of zeros and ones, added lamp by lamp."""

import sys

MODULUS = 1_000_000_007


def main() -> None:
    words = sys.stdin.read().split()
    n, m = int(words[0]), int(words[1])
    kept: dict[int, list[int]] = {}

    def reduce(word: str) -> tuple[int, list[int]]:
        row = [int(lamp) for lamp in word]
        for i in range(m):
            if row[i]:
                if i not in kept:
                    return i, row
                other = kept[i]
                for j in range(i, m):
                    row[j] ^= other[j]
        return -1, row

    free = 0
    for word in words[3 : 3 + n]:
        first, row = reduce(word)
        if first >= 0:
            kept[first] = row
        else:
            free += 1
    for word in words[3 + n :]:
        first, row = reduce(word)
        print(0 if first >= 0 else 2**free % MODULUS)


main()
