# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Gives every village its exact share, rounded down; a heap hands out the rest."""

import sys
from heapq import heapify, heapreplace


def main() -> None:
    m, q, *numbers = map(int, sys.stdin.read().split())
    lengths = numbers[:m]
    whole = sum(lengths)
    for bags in numbers[m : m + q]:
        shares = [length * bags // whole for length in lengths]
        heap = [(-lengths[i] / (share + 1), i) for i, share in enumerate(shares)]
        heapify(heap)
        for _ in range(bags - sum(shares)):
            i = heap[0][1]
            shares[i] += 1
            heapreplace(heap, (-lengths[i] / (shares[i] + 1), i))
        print(sum(i * share for i, share in enumerate(shares, 1)))


main()
