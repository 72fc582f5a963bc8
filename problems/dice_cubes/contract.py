# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of dice_cubes must satisfy."""

MAX_NUMBERS = 15_000
MAX_NUMBER = 1_000_000_000


def validate(numbers: list[int]) -> None:
    """Raise ValueError unless numbers is a list of not too many numbers of dice."""
    if type(numbers) is not list or len(numbers) > MAX_NUMBERS:
        raise ValueError(f"numbers must be a list of at most {MAX_NUMBERS} integers")
    for index, number in enumerate(numbers):
        if type(number) is not int or not 1 <= number <= MAX_NUMBER:
            raise ValueError(f"number {index} must be in 1..{MAX_NUMBER}, not {number!r}")
