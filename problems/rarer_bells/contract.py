# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of rarer_bells must satisfy."""

MAX_HOUR = 100_000_000_000
MAX_WIDTH = 2_000_000


def validate(first: int, last: int) -> None:
    """Raise ValueError unless first <= last are ints within their bounds."""
    for name, hour in (("first", first), ("last", last)):
        if type(hour) is not int or not 1 <= hour <= MAX_HOUR:
            raise ValueError(f"{name} must be an int in 1..{MAX_HOUR}, not {hour!r}")
    if not 0 <= last - first <= MAX_WIDTH:
        raise ValueError(f"last - first must be in 0..{MAX_WIDTH}, not {last - first}")
