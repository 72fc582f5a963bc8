# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the stocks of all pairs of merchants, as masks of bits."""

import sys


def main() -> None:
    lines = sys.stdin.read().split("\n")
    n, g = map(int, lines[0].split())
    masks = [sum([1 << int(word) for word in line.split()[1:]]) for line in lines[1 : n + 1]]
    total = 0
    for i, mask in enumerate(masks):
        for other in masks[:i]:
            common = (mask & other).bit_count()
            total += common * (common - 1)
    print(total // 2)


main()
