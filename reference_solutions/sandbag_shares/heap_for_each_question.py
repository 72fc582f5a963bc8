# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap hands out one bag after the other, anew for each question."""

import sys
from heapq import heapify, heappop, heappush


def main() -> None:
    m, q, *numbers = map(int, sys.stdin.read().split())
    lengths = numbers[:m]
    for bags in numbers[m : m + q]:
        heap = [(-length, i) for i, length in enumerate(lengths)]
        heapify(heap)
        shares = [0] * m
        for _ in range(bags):
            _, i = heappop(heap)
            shares[i] += 1
            heappush(heap, (-lengths[i] / (shares[i] + 1), i))
        print(sum(i * share for i, share in enumerate(shares, 1)))


main()
