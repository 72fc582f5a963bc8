# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches both ends of each window, and adds up the units in between."""

from bisect import bisect_right


def usage_windows(
    events: list[tuple[int, int]], checks: list[int], width: int, quota: int
) -> tuple[int, int]:
    times = [time for time, _ in events]
    amounts = [units for _, units in events]
    exceeded = excess = 0
    for check in checks:
        first = bisect_right(times, check - width)
        last = bisect_right(times, check)
        used = sum(amounts[first:last])
        if used > quota:
            exceeded += 1
            excess += used - quota
    return exceeded, excess
