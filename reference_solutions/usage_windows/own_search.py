# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Running totals of the units; a loop of its own searches both ends of each window."""


def events_until(events: list[tuple[int, int]], time: int) -> int:
    low, high = 0, len(events)
    while low < high:
        middle = (low + high) // 2
        if events[middle][0] <= time:
            low = middle + 1
        else:
            high = middle
    return low


def usage_windows(
    events: list[tuple[int, int]], checks: list[int], width: int, quota: int
) -> tuple[int, int]:
    totals = [0]
    for _, units in events:
        totals.append(totals[-1] + units)
    exceeded = excess = 0
    for check in checks:
        first = events_until(events, check - width)
        last = events_until(events, check)
        used = totals[last] - totals[first]
        if used > quota:
            exceeded += 1
            excess += used - quota
    return exceeded, excess
