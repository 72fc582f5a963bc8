# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of island_sonar must satisfy."""

MIN_CORNERS = 3
MAX_CORNERS = 4_000
MAX_PINGS = 20_000
MAX_COORDINATE = 100_000

Places = list[tuple[int, int]]


def validate(shore: Places, pings: Places) -> None:
    """Raise ValueError unless shore is strictly convex, counter-clockwise, and all is in bounds."""
    _check_places("shore", shore, MIN_CORNERS, MAX_CORNERS)
    _check_places("pings", pings, 0, MAX_PINGS)
    turns_up = 0
    for i, (x, y) in enumerate(shore):
        (x0, y0), (x2, y2) = shore[i - 2], shore[i - 1]
        dx, dy = x2 - x0, y2 - y0
        if dx * (y - y2) <= dy * (x - x2):
            raise ValueError(f"the shore does not turn left at {(x2, y2)}")
        before = dy > 0 or (dy == 0 and dx > 0)
        after = y > y2 or (y == y2 and x > x2)
        turns_up += after and not before
    if turns_up != 1:
        raise ValueError("the shore goes around more than once")


def _check_places(name: str, places: Places, fewest: int, most: int) -> None:
    if type(places) is not list or not fewest <= len(places) <= most:
        raise ValueError(f"{name} must be a list of {fewest} to {most} places")
    for place in places:
        if type(place) is not tuple or len(place) != 2:
            raise ValueError(f"a place of {name} must be a pair, not {place!r}")
        x, y = place
        if type(x) is not int or type(y) is not int:
            raise ValueError(f"a place of {name} must consist of ints, not be {place!r}")
        if not (-MAX_COORDINATE <= x <= MAX_COORDINATE and -MAX_COORDINATE <= y <= MAX_COORDINATE):
            raise ValueError(f"a place of {name} is out of bounds: {place!r}")
