# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of courier_bundles must satisfy."""

MAX_BUNDLES = 40_000
MAX_WEIGHT = 1_000_000_000
MAX_TIE = 10


def validate(weights: list[int], k: int) -> None:
    """Raise ValueError unless weights is a list of positive ints and k is in 2..10."""
    if type(weights) is not list or not 1 <= len(weights) <= MAX_BUNDLES:
        raise ValueError(f"weights must be a list of 1 to {MAX_BUNDLES} ints")
    if type(k) is not int or not 2 <= k <= MAX_TIE:
        raise ValueError(f"k must be an int in 2..{MAX_TIE}, not {k!r}")
    for index, weight in enumerate(weights):
        if type(weight) is not int or not 1 <= weight <= MAX_WEIGHT:
            raise ValueError(f"weight {index} must be an int in 1..{MAX_WEIGHT}, not {weight!r}")
