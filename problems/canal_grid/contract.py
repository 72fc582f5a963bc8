# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of canal_grid must satisfy."""

MAX_COUNT = 1_000
BOUND = 1_024


def validate(canals: list[int], lanes: list[int]) -> None:
    """Raise ValueError unless canals and lanes are lists of not too many small numbers."""
    for name, numbers in (("canals", canals), ("lanes", lanes)):
        if type(numbers) is not list or not 1 <= len(numbers) <= MAX_COUNT:
            raise ValueError(f"{name} must be a list of 1 to {MAX_COUNT} numbers")
        for index, number in enumerate(numbers):
            if type(number) is not int or not 0 <= number < BOUND:
                raise ValueError(f"{name}[{index}] must be an int below {BOUND}, not {number!r}")
