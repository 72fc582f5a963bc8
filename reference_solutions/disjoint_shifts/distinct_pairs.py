# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All pairs of different rosters, weighted by how many employees have them."""

from collections import Counter


def disjoint_shifts(rosters: list[int]) -> int:
    counts = Counter(rosters)
    total = counts[0] * (counts[0] - 1) // 2
    items = list(counts.items())
    for i, (roster, count) in enumerate(items):
        for j in range(i):
            if not roster & items[j][0]:
                total += count * items[j][1]
    return total
