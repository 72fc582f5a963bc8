# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of fence_hull must satisfy."""

import re

MAX_TREES = 10_000
MAX_COORDINATE = 1_000_000_000
INTEGER = re.compile(r"-?[0-9]{1,10}")


def validate(text: str) -> None:
    """Raise ValueError unless text states between one and MAX_TREES places within bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not INTEGER.fullmatch(word)), None)
    if strange is not None or not words:
        raise ValueError(f"the input must consist of integers, not {strange!r}")
    n, *numbers = map(int, words)
    if not 1 <= n <= MAX_TREES:
        raise ValueError(f"n must be in 1..{MAX_TREES}, not {n}")
    if len(numbers) != 2 * n:
        raise ValueError(f"{n} trees have {2 * n} numbers, not {len(numbers)}")
    if min(numbers) < -MAX_COORDINATE or max(numbers) > MAX_COORDINATE:
        raise ValueError(f"coordinates must be within {MAX_COORDINATE} of 0")
