# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of parcel_balance must satisfy."""

MAX_PARCELS = 20_000
MAX_WEIGHT = 200_000
MAX_TOTAL = 1_500_000


def validate(weights: list[int]) -> None:
    """Raise ValueError unless weights is a list of not too many positive ints."""
    if type(weights) is not list or len(weights) > MAX_PARCELS:
        raise ValueError(f"weights must be a list of at most {MAX_PARCELS} ints")
    for index, weight in enumerate(weights):
        if type(weight) is not int or not 1 <= weight <= MAX_WEIGHT:
            raise ValueError(f"weight {index} must be an int in 1..{MAX_WEIGHT}, not {weight!r}")
    if sum(weights) > MAX_TOTAL:
        raise ValueError(f"the weights add up to more than {MAX_TOTAL}")
