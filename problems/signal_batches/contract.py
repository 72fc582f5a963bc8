# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of signal_batches must satisfy."""

MAX_SIGNALS = 5_000
MAX_PRICES = 10
MAX_TIME = 1_000_000_000
MAX_PRICE = 10**18


def validate(text: str) -> None:
    """Raise ValueError unless text states increasing times and some prices within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, q, *numbers = map(int, words)
    if not (1 <= n <= MAX_SIGNALS and 1 <= q <= MAX_PRICES):
        raise ValueError(f"n must be in 1..{MAX_SIGNALS} and q in 1..{MAX_PRICES}, not {n}, {q}")
    if len(numbers) != n + q:
        raise ValueError(f"there must be {n + q} times and prices, not {len(numbers)}")
    before = -1
    for signal, time in enumerate(numbers[:n], 1):
        if not before < time <= MAX_TIME:
            raise ValueError(f"signal {signal} must be in {before + 1}..{MAX_TIME}, not {time}")
        before = time
    if max(numbers[n:]) > MAX_PRICE:
        raise ValueError(f"prices must be in 0..{MAX_PRICE}, not {max(numbers[n:])}")
