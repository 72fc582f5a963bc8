# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out the last window."""


def rolling_median(values: list[int], width: int) -> int:
    middle = (width - 1) // 2
    return sum(sorted(values[i : i + width])[middle] for i in range(len(values) - width))
