# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of queue_forecast must satisfy."""

M = 1_000_000_007
MAX_COEFFICIENTS = 100
MAX_DAYS = 5
MAX_DAY = 1_000_000_000_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states coefficients, known days and days within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    k, q, *numbers = map(int, words)
    if not (1 <= k <= MAX_COEFFICIENTS and 1 <= q <= MAX_DAYS):
        raise ValueError(f"k must be in 1..{MAX_COEFFICIENTS} and q in 1..{MAX_DAYS}: {k}, {q}")
    if len(numbers) != 2 * k + q:
        raise ValueError(f"{2 * k + q} numbers must follow, not {len(numbers)}")
    if max(numbers[: 2 * k]) >= M:
        raise ValueError(f"coefficients and lengths must be below {M}")
    if max(numbers[2 * k :]) > MAX_DAY:
        raise ValueError(f"days must be at most {MAX_DAY}")
