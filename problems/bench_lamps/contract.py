# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of bench_lamps must satisfy."""

MAX_COUNT = 50_000
MAX_POSITION = 1_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states at least one lamp, the benches, and nothing else."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, m, *positions = map(int, words)
    if not (1 <= n <= MAX_COUNT and 0 <= m <= MAX_COUNT):
        raise ValueError(f"n must be in 1..{MAX_COUNT} and m in 0..{MAX_COUNT}, not {n}, {m}")
    if len(positions) != n + m:
        raise ValueError(f"{n} lamps and {m} benches have {n + m} positions, not {len(positions)}")
    if max(positions) > MAX_POSITION:
        raise ValueError(f"positions must be in 0..{MAX_POSITION}, not {max(positions)}")
