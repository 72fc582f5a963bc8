# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of rolling_median must satisfy."""

MAX_VALUES = 20_000
MAX_WIDTH = 2_000
MAX_VALUE = 1_000_000_000


def validate(values: list[int], width: int) -> None:
    """Raise ValueError unless there are enough values for a window, and all are in their bounds."""
    if type(values) is not list or not 1 <= len(values) <= MAX_VALUES:
        raise ValueError(f"values must be a list of 1 to {MAX_VALUES} ints")
    for index, value in enumerate(values):
        if type(value) is not int or abs(value) > MAX_VALUE:
            raise ValueError(f"value {index} must be an int up to {MAX_VALUE}, not {value!r}")
    if type(width) is not int or not 1 <= width <= min(MAX_WIDTH, len(values)):
        raise ValueError(f"width must be in 1..{min(MAX_WIDTH, len(values))}, not {width!r}")
