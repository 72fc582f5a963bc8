# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of first_fit_shelf must satisfy."""

MAX_SHELVES = 15_000
MAX_BOXES = 5_000
MAX_SIZE = 1_000_000


def validate(capacity: list[int], boxes: list[int]) -> None:
    """Raise ValueError unless both are lists of positive integers of the right lengths."""
    if type(capacity) is not list or not 1 <= len(capacity) <= MAX_SHELVES:
        raise ValueError(f"capacity must be a list of 1 to {MAX_SHELVES}")
    if type(boxes) is not list or len(boxes) > MAX_BOXES:
        raise ValueError(f"boxes must be a list of at most {MAX_BOXES}")
    for name, values in (("capacity", capacity), ("boxes", boxes)):
        for index, value in enumerate(values):
            if type(value) is not int or not 1 <= value <= MAX_SIZE:
                raise ValueError(f"{name}[{index}] must be in 1..{MAX_SIZE}, not {value!r}")
