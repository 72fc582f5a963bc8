# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes shorter windows at the beginning, too."""


def rolling_median(values: list[int], width: int) -> int:
    return sum(
        sorted(window)[(len(window) - 1) // 2]
        for window in (values[max(0, i - width) : i] for i in range(1, len(values) + 1))
    )
