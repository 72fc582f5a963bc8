# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of restless_windows must satisfy."""

MAX_NOTES = 8_000
MAX_WINDOWS = 60


def validate(text: str) -> None:
    """Raise ValueError unless text states numbers of notes and windows, and all notes."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) <= 20)), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, w, *notes = map(int, words)
    if not (1 <= n <= MAX_NOTES and 1 <= w <= MAX_WINDOWS):
        raise ValueError(f"n or w is out of bounds: {n}, {w}")
    if len(notes) != n:
        raise ValueError(f"there are {len(notes)} notes instead of {n}")
    if max(notes) >= 1 << w:
        raise ValueError(f"a note has more than {w} windows: {max(notes)}")
