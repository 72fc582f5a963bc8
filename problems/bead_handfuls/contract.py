# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of bead_handfuls must satisfy."""

MAX_BEADS = 20_000
MAX_COLOUR = 1_000_000_000
MAX_LENGTHS = 10
MAX_LENGTH = 1_000


def validate(beads: list[int], lengths: list[int]) -> None:
    """Raise ValueError unless both are lists of integers as small as promised."""
    _check("beads", beads, MAX_BEADS, 0, MAX_COLOUR)
    _check("lengths", lengths, MAX_LENGTHS, 1, MAX_LENGTH)


def _check(name: str, numbers: list[int], most: int, low: int, high: int) -> None:
    if type(numbers) is not list or any(type(number) is not int for number in numbers):
        raise ValueError(f"{name} must be a list of int")
    if len(numbers) > most:
        raise ValueError(f"{name} holds more than {most} numbers: {len(numbers)}")
    if numbers and not low <= min(numbers) <= max(numbers) <= high:
        raise ValueError(f"{name} must be in {low}..{high}")
