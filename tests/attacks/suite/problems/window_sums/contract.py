"""Inputs that the prompt allows."""


def validate(numbers: list[int], width: int) -> None:
    """Raise ValueError for anything else."""
    if type(numbers) is not list or not 1 <= width <= len(numbers) <= 200_000:
        raise ValueError("at most 200,000 numbers, and a width that fits")
    if any(type(x) is not int or not 0 <= x <= 1000 for x in numbers):
        raise ValueError("numbers are ints between 0 and 1,000")
