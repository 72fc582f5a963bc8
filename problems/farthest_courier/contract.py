# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of farthest_courier must satisfy."""

MAX_PLACES = 8_000
MAX_DIMENSION = 4
MAX_COORDINATE = 1_000_000


def validate(depots: list[list[int]], stops: list[list[int]]) -> None:
    """Raise ValueError unless both are lists of places with equally many coordinates."""
    for name, places, fewest in (("depots", depots, 1), ("stops", stops, 0)):
        if type(places) is not list or not fewest <= len(places) <= MAX_PLACES:
            raise ValueError(f"{name} must be a list of {fewest} to {MAX_PLACES} places")
        for place in places:
            if type(place) is not list:
                raise ValueError(f"a place of {name} must be a list, not {place!r}")
    dimension = len(depots[0])
    if not 1 <= dimension <= MAX_DIMENSION:
        raise ValueError(f"a place has 1 to {MAX_DIMENSION} coordinates, not {dimension}")
    for place in depots + stops:
        if len(place) != dimension:
            raise ValueError(f"a place must have {dimension} coordinates, not {place!r}")
        for value in place:
            if type(value) is not int or not -MAX_COORDINATE <= value <= MAX_COORDINATE:
                raise ValueError(f"a coordinate is out of bounds: {value!r}")
