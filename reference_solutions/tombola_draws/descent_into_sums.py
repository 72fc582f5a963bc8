# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums over ranges of powers of two; a draw goes down through them and lowers its own."""

import sys


def main() -> None:
    _, k, x, *numbers = map(int, sys.stdin.read().split())
    sums = [0]
    for count, tickets in zip(numbers[::2], numbers[1::2], strict=True):
        sums += [tickets] * count
    left = sum(sums)
    size = 1 << (len(sums) - 1).bit_length()
    sums += [0] * (size - len(sums))
    for i in range(1, size):
        above = i + (i & -i)
        if above < size:
            sums[above] += sums[i]
    steps = [1 << bit for bit in range(size.bit_length() - 2, -1, -1)]
    total = guest = 0
    for draw in range(1, k + 1):
        x = x * 48271 % 2147483647
        skipped = x % left
        left -= 1
        guest = 0
        for step in steps:
            there = guest + step
            tickets = sums[there]
            if tickets <= skipped:
                skipped -= tickets
                guest = there
            else:
                sums[there] = tickets - 1
        guest += 1
        total += draw * guest
    print(total, guest)


main()
