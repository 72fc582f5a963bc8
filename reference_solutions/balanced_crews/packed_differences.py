# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One integer a prefix: a field for each crew but the last, which takes one from every field."""

from collections import Counter
from itertools import accumulate


def balanced_crews(log: list[int], crews: int) -> int:
    width = len(log).bit_length()
    weights = [1 << (width * crew) for crew in range(crews - 1)]
    weights.append(-sum(weights))
    states = Counter(accumulate(map(weights.__getitem__, log), initial=0))
    return sum(count * (count - 1) // 2 for count in states.values())
