# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of plank_joining must satisfy."""

MAX_ROWS = 1_000
MAX_PLANKS = 100
MAX_TOTAL = 20_000
MAX_LENGTH = 1_000_000


def validate(rows: list[list[int]]) -> None:
    """Raise ValueError unless rows is a list of rows of planks, none of them too long."""
    if type(rows) is not list or len(rows) > MAX_ROWS:
        raise ValueError(f"rows must be a list of at most {MAX_ROWS} rows")
    for index, row in enumerate(rows):
        if type(row) is not list or len(row) > MAX_PLANKS:
            raise ValueError(f"rows[{index}] must be a list of at most {MAX_PLANKS} planks")
        for plank in row:
            if type(plank) is not int or not 1 <= plank <= MAX_LENGTH:
                raise ValueError(f"a plank must have a length in 1..{MAX_LENGTH}, not {plank!r}")
    if sum(map(len, rows)) > MAX_TOTAL:
        raise ValueError(f"there are more than {MAX_TOTAL} planks")
