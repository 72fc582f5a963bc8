# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of closest_beacons must satisfy."""

MIN_POINTS = 2
MAX_POINTS = 12_000
MAX_COORDINATE = 1_000_000_000


def validate(points: list[tuple[int, int]]) -> None:
    """Raise ValueError unless points is a list of enough pairs of moderate ints."""
    if type(points) is not list or not MIN_POINTS <= len(points) <= MAX_POINTS:
        raise ValueError(f"points must be a list of {MIN_POINTS} to {MAX_POINTS} pairs")
    for index, point in enumerate(points):
        if type(point) is not tuple or len(point) != 2:
            raise ValueError(f"point {index} must be a pair, not {point!r}")
        for value in point:
            if type(value) is not int or abs(value) > MAX_COORDINATE:
                raise ValueError(f"point {index} is out of bounds: {point!r}")
