# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Halves the day, and the fraction of the generating function with it, as lists of numbers."""

import sys
from operator import mul

M = 1_000_000_007


def times_slice(first: list[int], second: list[int], parity: int) -> list[int]:
    turned = second[::-1]
    n, m = len(first), len(second)
    product = []
    for i in range(parity, n + m - 1, 2):
        low = max(0, i - m + 1)
        high = min(n, i + 1)
        product.append(sum(map(mul, first[low:high], turned[low + m - 1 - i :])) % M)
    return product


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    k = numbers[0]
    bottom = [1] + [-c % M for c in numbers[2 : k + 2]]
    start = numbers[k + 2 : 2 * k + 2]
    top = [sum(map(mul, start[: i + 1], bottom[i::-1])) % M for i in range(k)]
    for time in numbers[2 * k + 2 :]:
        above, below = top, bottom
        while time:
            turned = [-c if i & 1 else c for i, c in enumerate(below)]
            above = times_slice(above, turned, time & 1)
            below = times_slice(below, turned, 0)
            time >>= 1
        print(above[0])


main()
