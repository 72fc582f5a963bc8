# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: moves both ends of the window forward over checks that are in no order."""


def usage_windows(
    events: list[tuple[int, int]], checks: list[int], width: int, quota: int
) -> tuple[int, int]:
    exceeded = excess = used = first = last = 0
    count = len(events)
    for check in checks:
        while last < count and events[last][0] <= check:
            used += events[last][1]
            last += 1
        while first < last and events[first][0] <= check - width:
            used -= events[first][1]
            first += 1
        if used > quota:
            exceeded += 1
            excess += used - quota
    return exceeded, excess
