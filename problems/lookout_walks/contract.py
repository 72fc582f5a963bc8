# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of lookout_walks must satisfy."""

MAX_SIDE = 2_000
MAX_LOOKOUTS = 500
MAX_VISITS = 6


def validate(rows: int, columns: int, lookouts: list[tuple[int, int]], visits: int) -> None:
    """Raise ValueError unless lookouts are different crossings of a net that is not too large."""
    _check("rows", rows, MAX_SIDE)
    _check("columns", columns, MAX_SIDE)
    _check("visits", visits, MAX_VISITS)
    if type(lookouts) is not list or len(lookouts) > MAX_LOOKOUTS:
        raise ValueError(f"lookouts must be a list of at most {MAX_LOOKOUTS} crossings")
    for index, crossing in enumerate(lookouts):
        if type(crossing) is not tuple or len(crossing) != 2:
            raise ValueError(f"lookout {index} must be a pair, not {crossing!r}")
        _check(f"the row of lookout {index}", crossing[0], rows)
        _check(f"the column of lookout {index}", crossing[1], columns)
    if len(set(lookouts)) != len(lookouts):
        raise ValueError("two lookouts are at the same crossing")


def _check(name: str, number: int, most: int) -> None:
    if type(number) is not int or not 0 <= number <= most:
        raise ValueError(f"{name} must be an int in 0..{most}, not {number!r}")
