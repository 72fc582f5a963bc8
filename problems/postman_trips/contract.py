# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of postman_trips must satisfy."""

MAX_BOATS = 2_500
MAX_DAYS = 10_000


def validate(text: str) -> None:
    """Raise ValueError unless text states numbers of boats and days, and a pair for each day."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) <= 5)), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, q, *boats = map(int, words)
    if not (2 <= n <= MAX_BOATS and 1 <= q <= MAX_DAYS):
        raise ValueError(f"n or q is out of bounds: {n}, {q}")
    if len(boats) != 2 * q:
        raise ValueError(f"there are {len(boats)} numbers of boats for {q} days")
    if min(boats) < 1 or max(boats) > n:
        raise ValueError(f"a boat must be in 1..{n}")
    for a, b in zip(boats[::2], boats[1::2], strict=True):
        if a == b:
            raise ValueError(f"there is no gangway from boat {a} to itself")
