# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of warm_spells must satisfy."""

MAX_READINGS = 3_000
MAX_READING = 1_000
MAX_LENGTHS = 10


def validate(readings: list[int], lengths: list[int]) -> None:
    """Raise ValueError unless readings are small integers, and spells of the lengths fit."""
    if type(readings) is not list or not 1 <= len(readings) <= MAX_READINGS:
        raise ValueError(f"readings must be a list of 1 to {MAX_READINGS} integers")
    for index, reading in enumerate(readings):
        if type(reading) is not int or not -MAX_READING <= reading <= MAX_READING:
            raise ValueError(f"reading {index} must be from -1,000 to 1,000, not {reading!r}")
    if type(lengths) is not list or len(lengths) > MAX_LENGTHS:
        raise ValueError(f"lengths must be a list of at most {MAX_LENGTHS} integers")
    for least in lengths:
        if type(least) is not int or not 1 <= least <= len(readings):
            raise ValueError(f"a length must be from 1 to {len(readings)}, not {least!r}")
