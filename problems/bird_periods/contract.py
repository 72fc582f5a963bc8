# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of bird_periods must satisfy."""

MAX_DAYS = 10_000
KINDS = 40


def validate(days: list[int]) -> None:
    """Raise ValueError unless days is a list of sets of few kinds of birds."""
    if type(days) is not list or len(days) > MAX_DAYS:
        raise ValueError(f"days must be a list of at most {MAX_DAYS} numbers")
    for day, birds in enumerate(days):
        if type(birds) is not int or not 0 <= birds < 1 << KINDS:
            raise ValueError(f"day {day} must be an int from 0 to 2^{KINDS} - 1, not {birds!r}")
