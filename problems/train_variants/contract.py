# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of train_variants must satisfy."""

MAX_CHANGES = 20_000
MAX_WEIGHT = 999


def validate(changes: list[tuple[int, int]]) -> None:
    """Raise ValueError unless every change starts from an earlier variant."""
    if type(changes) is not list or len(changes) > MAX_CHANGES:
        raise ValueError(f"changes must be a list of at most {MAX_CHANGES} tuples")
    for i, change in enumerate(changes):
        if type(change) is not tuple or [type(x) for x in change] != [int, int]:
            raise ValueError(f"a change must be a tuple of two ints, not {change!r}")
        base, weight = change
        if not 0 <= base <= i:
            raise ValueError(f"change {i} starts from no earlier variant: {base}")
        if not 0 <= weight <= MAX_WEIGHT:
            raise ValueError(f"a weight must be in 0..{MAX_WEIGHT}, not {weight}")
