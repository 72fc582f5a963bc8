# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums over blocks of guests, looked through one after the other, then the guests of a block."""

import sys
from math import isqrt


def main() -> None:
    g, k, x, *numbers = map(int, sys.stdin.read().split())
    tickets: list[int] = []
    for i in range(g):
        tickets += [numbers[2 * i + 1]] * numbers[2 * i]
    size = isqrt(len(tickets)) + 1
    blocks = [sum(tickets[i : i + size]) for i in range(0, len(tickets), size)]
    left = sum(blocks)
    total = guest = 0
    for draw in range(1, k + 1):
        x = x * 48271 % 2147483647
        skipped = x % left
        left -= 1
        block = 0
        while blocks[block] <= skipped:
            skipped -= blocks[block]
            block += 1
        blocks[block] -= 1
        guest = block * size
        while tickets[guest] <= skipped:
            skipped -= tickets[guest]
            guest += 1
        tickets[guest] -= 1
        guest += 1
        total += draw * guest
    print(total, guest)


main()
