# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Places sorted by their running sums, with the first place so far."""

from itertools import accumulate
from operator import sub


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate([amount - target for amount in output], initial=0))
    order = sorted(range(len(sums)), key=sums.__getitem__)
    starts = list(accumulate(order, min))
    lengths = list(map(sub, order, starts))
    longest = max(lengths)
    if not longest:
        return 0, 0
    start = min(start for start, length in zip(starts, lengths) if length == longest)
    return start, start + longest
