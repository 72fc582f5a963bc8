# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of vault_resonance must satisfy."""

MAX_VALUES = 30
MAX_NOTCHES = 10**14


def validate(values: list[int]) -> None:
    """Raise ValueError unless values is a list of not too many numbers of notches."""
    if type(values) is not list or len(values) > MAX_VALUES:
        raise ValueError(f"values must be a list of at most {MAX_VALUES} numbers")
    for index, value in enumerate(values):
        if type(value) is not int or not 1 <= value <= MAX_NOTCHES:
            raise ValueError(f"value {index} must be an int in 1..{MAX_NOTCHES}, not {value!r}")
