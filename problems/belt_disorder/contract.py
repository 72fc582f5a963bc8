# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of belt_disorder must satisfy."""

MAX_PARCELS = 20_000
MAX_WEIGHT = 1_000_000
MAX_WIDTH = 2_000


def validate(weights: list[int], width: int) -> None:
    """Raise ValueError unless weights is a list of weights, and width a possible width."""
    if type(weights) is not list or len(weights) > MAX_PARCELS:
        raise ValueError(f"weights must be a list of at most {MAX_PARCELS} ints")
    for weight in weights:
        if type(weight) is not int or not 0 <= weight <= MAX_WEIGHT:
            raise ValueError(f"a weight must be an int in 0..{MAX_WEIGHT}, not {weight!r}")
    if type(width) is not int or not 1 <= width <= MAX_WIDTH:
        raise ValueError(f"width must be an int in 1..{MAX_WIDTH}, not {width!r}")
