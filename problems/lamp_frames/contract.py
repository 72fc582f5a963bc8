# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of lamp_frames must satisfy."""

MAX_SIDE = 1_000
MAX_LAMPS = 100_000


def validate(wall: list[str]) -> None:
    """Raise ValueError unless wall is a list of equally long rows of lamps."""
    if type(wall) is not list or any(type(row) is not str for row in wall):
        raise ValueError("wall must be a list of str")
    if len(wall) > MAX_SIDE:
        raise ValueError(f"more than {MAX_SIDE} rows: {len(wall)}")
    width = len(wall[0]) if wall else 0
    if width > MAX_SIDE or width * len(wall) > MAX_LAMPS:
        raise ValueError(f"too many lamps: {len(wall)} rows of {width}")
    for row in wall:
        if len(row) != width:
            raise ValueError(f"rows of different lengths: {width} and {len(row)}")
        if row.count("#") + row.count(".") != width:
            raise ValueError(f"a row must be made of # and .: {row[:50]!r}")
