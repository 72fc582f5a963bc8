# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of bumper_cars must satisfy."""

MAX_CARS = 2_000
MAX_LENGTH = 1_000_000_000_000
MAX_QUESTIONS = 3_000
MAX_TIME = 1_000_000_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states cars on a track and questions about them."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.removeprefix("-").isdigit()), None)
    if strange is not None or len(words) < 3 or max(map(len, words)) > 16:
        raise ValueError(f"the input must consist of at least 3 numbers, not {strange!r}")
    n, length, q, *rest = map(int, words)
    if not (1 <= n <= MAX_CARS and n <= length <= MAX_LENGTH and 1 <= q <= MAX_QUESTIONS):
        raise ValueError(f"n, c or q is out of bounds: {n}, {length}, {q}")
    if len(rest) != 2 * (n + q):
        raise ValueError(f"{n} cars and {q} questions are not {len(rest)} numbers")
    points = rest[: 2 * n : 2]
    if len(set(points)) < n or min(points) < 0 or max(points) >= length:
        raise ValueError(f"cars must start at different points below {length}")
    if any(way not in (1, -1) for way in rest[1 : 2 * n : 2]):
        raise ValueError("a direction must be 1 or -1")
    if not all(1 <= car <= n for car in rest[2 * n :: 2]):
        raise ValueError(f"a question must be about one of {n} cars")
    if not all(0 <= time <= MAX_TIME for time in rest[2 * n + 1 :: 2]):
        raise ValueError(f"a time must be in 0..{MAX_TIME}")
