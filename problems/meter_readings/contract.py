# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of meter_readings must satisfy."""

MAX_READINGS = 60_000
MAX_READING = 999_999


def validate(text: str) -> None:
    """Raise ValueError unless text states 2 to 60,000 readings, one in a line."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    lines = text.splitlines()
    strange = next((line for line in lines if not line.isdigit()), None)
    if strange is not None or not lines:
        raise ValueError(f"the input must consist of lines of one number, not {strange!r}")
    n, *readings = map(int, lines)
    if not 2 <= n <= MAX_READINGS:
        raise ValueError(f"n must be in 2..{MAX_READINGS}, not {n}")
    if len(readings) != n:
        raise ValueError(f"there must be {n} readings, not {len(readings)}")
    if max(readings) > MAX_READING:
        raise ValueError(f"readings must be in 0..{MAX_READING}, not {max(readings)}")
