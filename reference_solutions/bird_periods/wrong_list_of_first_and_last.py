# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes only the birds of the first and the last day into the list."""

from collections import Counter


def bird_periods(days: list[int]) -> int:
    n = len(days)
    counts = Counter(days[i] | days[j] for i in range(n) for j in range(i, n))
    return sum([count * (count - 1) // 2 for count in counts.values()])
