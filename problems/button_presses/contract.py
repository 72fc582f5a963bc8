# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of button_presses must satisfy."""

from math import isqrt

MAX_PRIME = 100_000_000
MAX_NUMBERS = 300


def validate(text: str) -> None:
    """Raise ValueError unless text states a prime number, a factor and numbers below the prime."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) < 10)), None)
    if strange is not None or len(words) < 3:
        raise ValueError(f"the input must consist of at least 3 numbers, not {strange!r}")
    p, g, q, *numbers = map(int, words)
    if not 2 <= p <= MAX_PRIME or any(p % divisor == 0 for divisor in range(2, isqrt(p) + 1)):
        raise ValueError(f"p must be a prime number up to {MAX_PRIME}, not {p}")
    if not 1 <= g < p:
        raise ValueError(f"g must be in 1..{p - 1}, not {g}")
    if not 1 <= q <= MAX_NUMBERS or len(numbers) != q:
        raise ValueError(f"q must be in 1..{MAX_NUMBERS} and count the {len(numbers)} numbers")
    if not all(1 <= number < p for number in numbers):
        raise ValueError(f"the numbers must be in 1..{p - 1}")
