# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a quota that is just reached for exceeded."""


def usage_windows(
    events: list[tuple[int, int]], checks: list[int], width: int, quota: int
) -> tuple[int, int]:
    exceeded = excess = 0
    for check in checks:
        used = sum(units for time, units in events if check - width < time <= check)
        if used >= quota:
            exceeded += 1
            excess += used - quota
    return exceeded, excess
