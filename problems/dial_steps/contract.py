# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of dial_steps must satisfy."""

MAX_POSITIONS = 20_000
MAX_FACTOR = 1_000_000_000
MAX_NUMBERS = 12
MAX_PULLS = 10**18


def validate(text: str) -> None:
    """Raise ValueError unless text states a dial, and numbers of pulls."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) <= 19)), None)
    if strange is not None or len(words) < 6:
        raise ValueError(f"the input must consist of at least 6 numbers, not {strange!r}")
    m, a, b, c, d, q, *pulls = map(int, words)
    if not (1 <= m <= MAX_POSITIONS and 1 <= q <= MAX_NUMBERS):
        raise ValueError(f"m or q is out of bounds: {m}, {q}")
    if max(a, b, c, d) > MAX_FACTOR or d < 1:
        raise ValueError(f"a, b, c or d is out of bounds: {a}, {b}, {c}, {d}")
    if len(pulls) != q:
        raise ValueError(f"there are {len(pulls)} numbers of pulls instead of {q}")
    if max(pulls) > MAX_PULLS:
        raise ValueError(f"there are too many pulls: {max(pulls)}")
