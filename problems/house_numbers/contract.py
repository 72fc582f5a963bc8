# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of house_numbers must satisfy."""

MAX_RANGES = 5_000
MAX_DIVISOR = 60
MAX_NUMBER = 10**18


def validate(text: str) -> None:
    """Raise ValueError unless text states a divisor and ranges within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit() or len(word) > 19), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    if any(word.startswith("0") for word in words):
        raise ValueError("there must be no zeros and no leading zeros")
    q, k, *ends = map(int, words)
    if not (1 <= q <= MAX_RANGES and 1 <= k <= MAX_DIVISOR):
        raise ValueError(f"q must be in 1..{MAX_RANGES} and k in 1..{MAX_DIVISOR}: {q}, {k}")
    if len(ends) != 2 * q:
        raise ValueError(f"{q} ranges have {2 * q} ends, not {len(ends)}")
    for a, b in zip(ends[::2], ends[1::2], strict=True):
        if not 1 <= a <= b <= MAX_NUMBER:
            raise ValueError(f"a range must lie in 1..{MAX_NUMBER}: {a}, {b}")
