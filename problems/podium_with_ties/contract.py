# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of podium_with_ties must satisfy."""

MAX_ROWS = 50_000
MAX_POINTS = 100
MAX_PENALTY = 20
MAX_NAME_LENGTH = 12


def validate(rows: list[tuple[str, int, int]], step: int) -> None:
    """Raise ValueError unless the teams are well-formed and of different names."""
    if type(rows) is not list or len(rows) > MAX_ROWS:
        raise ValueError(f"rows must be a list of at most {MAX_ROWS} tuples")
    if type(step) is not int or not 1 <= step <= MAX_ROWS:
        raise ValueError(f"step must be an int in 1..{MAX_ROWS}, not {step!r}")
    for row in rows:
        if type(row) is not tuple or len(row) != 3 or not _is_name(row[0]):
            raise ValueError(f"{row!r} is not a tuple (name, points, penalty)")
        if not (_is_within(row[1], MAX_POINTS) and _is_within(row[2], MAX_PENALTY)):
            raise ValueError(f"{row!r}: points are 0..{MAX_POINTS}, penalties 0..{MAX_PENALTY}")
    if len({name for name, _, _ in rows}) < len(rows):
        raise ValueError("two teams have the same name")


def _is_within(value: object, limit: int) -> bool:
    return type(value) is int and 0 <= value <= limit


def _is_name(text: object) -> bool:
    return (
        type(text) is str
        and 1 <= len(text) <= MAX_NAME_LENGTH
        and text.isascii()
        and text.isalpha()
        and text.islower()
    )
