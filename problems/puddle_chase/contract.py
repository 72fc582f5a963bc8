# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of puddle_chase must satisfy."""

MAX_SIDE = 40_000
MAX_BANKS = 2_000


def validate(text: str) -> None:
    """Raise ValueError unless text states the side of a chart and different sandbanks on it."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) < 6)), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, s, *numbers = map(int, words)
    if not (1 <= n <= MAX_SIDE and 0 <= s <= MAX_BANKS) or len(numbers) != 2 * s:
        raise ValueError(f"n = {n} or s = {s} is wrong for {len(numbers)} numbers")
    if numbers and max(numbers) >= n:
        raise ValueError(f"a sandbank must lie below {n}")
    if len(set(zip(numbers[::2], numbers[1::2], strict=True))) < s:
        raise ValueError("a sandbank is named twice")
