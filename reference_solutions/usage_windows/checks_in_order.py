# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Checks in order of time; both ends of the window move forward over the events."""


def usage_windows(
    events: list[tuple[int, int]], checks: list[int], width: int, quota: int
) -> tuple[int, int]:
    checks.sort()
    events.append((2_000_000_000, 0))
    coming, going = iter(events), iter(events)
    time, units = next(coming)
    old, freed = next(going)
    exceeded = excess = used = 0
    for check in checks:
        while time <= check:
            used += units
            time, units = next(coming)
        gone = check - width
        while old <= gone:
            used -= freed
            old, freed = next(going)
        if used > quota:
            exceeded += 1
            excess += used
    return exceeded, excess - exceeded * quota
