# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Running totals of the units; both ends of each window are searched in the times."""

from bisect import bisect
from itertools import accumulate, repeat


def usage_windows(
    events: list[tuple[int, int]], checks: list[int], width: int, quota: int
) -> tuple[int, int]:
    times = [time for time, _ in events]
    total = list(accumulate([units for _, units in events], initial=0)).__getitem__
    ends = map(total, map(bisect, repeat(times), checks))
    starts = map(total, map(bisect, repeat(times), [check - width for check in checks]))
    excesses = [end - start for end, start in zip(ends, starts) if end - start > quota]
    return len(excesses), sum(excesses) - quota * len(excesses)
