# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of lru_trace must satisfy."""

MAX_DRAWN = 50_000
MAX_TILE = 999_999
MAX_CAPACITY = 10_000


def validate(trace: list[int], capacity: int) -> None:
    """Raise ValueError unless trace is a list of tile numbers and capacity is in its bounds."""
    if type(capacity) is not int or not 1 <= capacity <= MAX_CAPACITY:
        raise ValueError(f"capacity must be an int in 1..{MAX_CAPACITY}, not {capacity!r}")
    if type(trace) is not list or len(trace) > MAX_DRAWN:
        raise ValueError(f"trace must be a list of at most {MAX_DRAWN} tiles")
    for index, tile in enumerate(trace):
        if type(tile) is not int or not 0 <= tile <= MAX_TILE:
            raise ValueError(f"tile {index} must be an int in 0..{MAX_TILE}, not {tile!r}")
