# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of hike_ladder must satisfy."""

MAX_DAYS = 20_000
MAX_HEIGHT = 1_000_000_000


def validate(heights: list[int], rest: int) -> None:
    """Raise ValueError unless heights and rest are ints within their bounds."""
    if type(rest) is not int or not 1 <= rest <= MAX_DAYS:
        raise ValueError(f"rest must be an int in 1..{MAX_DAYS}, not {rest!r}")
    if type(heights) is not list or len(heights) > MAX_DAYS:
        raise ValueError(f"heights must be a list of at most {MAX_DAYS} heights")
    for day, height in enumerate(heights):
        if type(height) is not int or not 0 <= height <= MAX_HEIGHT:
            raise ValueError(f"height of day {day} must be in 0..{MAX_HEIGHT}, not {height!r}")
