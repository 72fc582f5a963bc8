# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of column_shapes must satisfy."""

import re

MAX_VALUES = 60_000
MAX_SHAPES = 50
VALUE = re.compile("[!-~]{1,20}")


def validate(text: str) -> None:
    """Raise ValueError unless text states n and k, and n values without blanks."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    first, *values = text.removesuffix("\n").split("\n")
    sizes = first.split(" ")
    if len(sizes) != 2 or not all(re.fullmatch("[0-9]{1,5}", word) for word in sizes):
        raise ValueError(f"the first line must hold n and k, not {first!r}")
    n, k = map(int, sizes)
    if not (1 <= n <= MAX_VALUES and 1 <= k <= MAX_SHAPES):
        raise ValueError(f"n must be in 1..{MAX_VALUES} and k in 1..{MAX_SHAPES}, not {n}, {k}")
    if len(values) != n:
        raise ValueError(f"{n} values are not {len(values)} lines")
    strange = next((value for value in values if not VALUE.fullmatch(value)), None)
    if strange is not None:
        raise ValueError(f"a value must have 1 to 20 characters and no blank: {strange!r}")
