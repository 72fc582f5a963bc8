# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of calm_windows must satisfy."""

MAX_READINGS = 20_000
MAX_LEVEL = 1_000_000_000
MAX_DIFFERENCE = 2_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states n, k and n readings, all within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.removeprefix("-").isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 integers, not {strange!r}")
    n, k, *levels = map(int, words)
    if not (1 <= n <= MAX_READINGS and 0 <= k <= MAX_DIFFERENCE):
        raise ValueError(f"n and k must be in 1..{MAX_READINGS} and 0..{MAX_DIFFERENCE}: {n}, {k}")
    if len(levels) != n:
        raise ValueError(f"there must be {n} readings, not {len(levels)}")
    for index, level in enumerate(levels):
        if not -MAX_LEVEL <= level <= MAX_LEVEL:
            raise ValueError(f"reading {index} must be in ±{MAX_LEVEL}, not {level}")
