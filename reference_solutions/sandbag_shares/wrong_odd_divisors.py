# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: divides by odd numbers."""

import sys
from heapq import heapify, heapreplace


def main() -> None:
    m, q, *numbers = map(int, sys.stdin.read().split())
    lengths = numbers[:m]
    questions = numbers[m : m + q]
    heap = [(-length, i) for i, length in enumerate(lengths)]
    heapify(heap)
    shares = [0] * m
    answers = {}
    total = given = 0
    for bags in sorted(set(questions)):
        for _ in range(bags - given):
            i = heap[0][1]
            total += i + 1
            shares[i] += 1
            heapreplace(heap, (-lengths[i] / (2 * shares[i] + 1), i))
        given = bags
        answers[bags] = total
    for bags in questions:
        print(answers[bags])


main()
