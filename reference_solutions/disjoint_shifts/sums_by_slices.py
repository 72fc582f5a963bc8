# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts of all rosters in a list, summed over the parts of every roster slice by slice."""

from operator import add


def disjoint_shifts(rosters: list[int]) -> int:
    bits = max(rosters, default=0).bit_length()
    counts = [0] * (1 << bits)
    for roster in rosters:
        counts[roster] += 1
    for bit in range(bits):
        step = 1 << bit
        for start in range(0, 1 << bits, 2 * step):
            middle, end = start + step, start + 2 * step
            counts[middle:end] = map(add, counts[start:middle], counts[middle:end])
    full = (1 << bits) - 1
    return (sum(counts[full ^ roster] for roster in rosters) - rosters.count(0)) // 2
