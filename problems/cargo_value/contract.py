# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of cargo_value must satisfy."""

MAX_CRATES = 300
MAX_PLANES = 300
MAX_WEIGHT = 300_000
MAX_VALUE = 1_000_000


def validate(crates: list[tuple[int, int]], limits: list[int]) -> None:
    """Raise ValueError unless crates are pairs of a weight and a value, and limits are in range."""
    if type(crates) is not list or len(crates) > MAX_CRATES:
        raise ValueError(f"crates must be a list of at most {MAX_CRATES} pairs")
    for crate in crates:
        if type(crate) is not tuple or len(crate) != 2 or not {int} >= set(map(type, crate)):
            raise ValueError(f"a crate must be a tuple of two ints, not {crate!r}")
        weight, value = crate
        if not 1 <= weight <= MAX_WEIGHT or not 0 <= value <= MAX_VALUE:
            raise ValueError(f"the weight or the value of {crate!r} is out of range")
    if type(limits) is not list or not 1 <= len(limits) <= MAX_PLANES:
        raise ValueError(f"limits must be a list of 1 to {MAX_PLANES} ints")
    for limit in limits:
        if type(limit) is not int or not 0 <= limit <= MAX_WEIGHT:
            raise ValueError(f"a limit must be an int in 0..{MAX_WEIGHT}, not {limit!r}")
