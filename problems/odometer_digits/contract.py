# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of odometer_digits must satisfy."""

MAX_VALUES = 100_000
MAX_VALUE = 1_000_000_000_000_000_000


def validate(values: list[int]) -> None:
    """Raise ValueError unless values is a list of at most 100,000 ints in 0..1e18."""
    if type(values) is not list or len(values) > MAX_VALUES:
        raise ValueError(f"values must be a list of at most {MAX_VALUES} integers")
    for index, value in enumerate(values):
        if type(value) is not int or not 0 <= value <= MAX_VALUE:
            raise ValueError(f"value {index} must be an int in 0..{MAX_VALUE}, not {value!r}")
