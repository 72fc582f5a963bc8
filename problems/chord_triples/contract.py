# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of chord_triples must satisfy."""

MIN_BARS = 3
MAX_BARS = 1_000
MAX_PITCH = 3_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a number of bars and their pitches."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) < 6)), None)
    if strange is not None or not words:
        raise ValueError(f"the input must consist of numbers, not {strange!r}")
    n, *pitches = map(int, words)
    if not MIN_BARS <= n <= MAX_BARS or len(pitches) != n:
        raise ValueError(f"n must be in {MIN_BARS}..{MAX_BARS} and count the pitches: {n}")
    if max(pitches) > MAX_PITCH:
        raise ValueError(f"a pitch must be in 0..{MAX_PITCH}, not {max(pitches)}")
