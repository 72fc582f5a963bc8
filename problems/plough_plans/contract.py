# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of plough_plans must satisfy."""

MAX_VILLAGES = 500
MAX_ROADS = 1_000


def validate(text: str) -> None:
    """Raise ValueError unless text states roads between villages."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 2 or not all(word.isdigit() and len(word) <= 4 for word in words):
        raise ValueError("the input must be two or more small numbers")
    n, m, *villages = map(int, words)
    if not (1 <= n <= MAX_VILLAGES and 0 <= m <= MAX_ROADS):
        raise ValueError(f"n or m is out of bounds: {n}, {m}")
    if len(villages) != 2 * m:
        raise ValueError(f"{m} roads do not have {len(villages)} ends")
    if not all(1 <= village <= n for village in villages):
        raise ValueError(f"a village must be in 1..{n}")
