# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of four_days must satisfy."""

MAX_DAYS = 500
MAX_METRES = 1_000_000_000


def validate(metres: list[int], more: int) -> None:
    """Raise ValueError unless metres are not too many lengths, and more is a difference."""
    if type(metres) is not list or len(metres) > MAX_DAYS:
        raise ValueError(f"metres must be a list of at most {MAX_DAYS} lengths")
    for day, length in enumerate(metres):
        if type(length) is not int or not 0 <= length <= MAX_METRES:
            raise ValueError(f"the length of day {day} must be in 0..{MAX_METRES}: {length!r}")
    if type(more) is not int or abs(more) > MAX_METRES:
        raise ValueError(f"more must be an int from -{MAX_METRES} to {MAX_METRES}, not {more!r}")
