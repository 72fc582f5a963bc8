# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For every place the best number of sacks, and the best other one, by trying all numbers."""

from itertools import accumulate


def sack_takers(profits: list[int], k: int) -> int:
    n = len(profits)
    sums = list(accumulate(profits, initial=0))
    best = [0] * (n + 1)
    number = [0] * (n + 1)
    second = [0] * (n + 1)
    for i in range(n - 1, -1, -1):
        first = other = None
        for taken in range(1, min(k, n - i) + 1):
            left = i + taken
            answer = second[left] if number[left] == taken else best[left]
            value = sums[left] - sums[i] - answer
            if first is None or value > first:
                first, other = value, first
                number[i] = taken
            elif other is None or value > other:
                other = value
        best[i] = first or 0
        second[i] = other or 0
    return best[0]
