"""Inputs that the prompt allows."""


def validate(numbers: list[int], target: int) -> None:
    """Raise ValueError for anything else."""
    if type(numbers) is not list or type(target) is not int or len(numbers) > 10_000:
        raise ValueError("at most 10,000 numbers and a target")
    if any(type(x) is not int or abs(x) > 100_000 for x in numbers):
        raise ValueError("numbers are ints between -100,000 and 100,000")
