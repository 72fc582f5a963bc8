# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of radio_shows must satisfy."""

MAX_SONGS = 2_000
MAX_SHOWS = 8
MAX_ARTIST = 2_000


def validate(text: str) -> None:
    """Raise ValueError unless text states numbers of songs and shows, and all artists."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) <= 4)), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, k, *songs = map(int, words)
    if not (1 <= n <= MAX_SONGS and 1 <= k <= min(n, MAX_SHOWS)):
        raise ValueError(f"n or k is out of bounds: {n}, {k}")
    if len(songs) != n:
        raise ValueError(f"there are {len(songs)} songs instead of {n}")
    if min(songs) < 1 or max(songs) > MAX_ARTIST:
        raise ValueError(f"an artist must be in 1..{MAX_ARTIST}")
