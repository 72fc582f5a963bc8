# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of crate_layouts must satisfy."""

MAX_SIZES = 10
MAX_SIZE = 100_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states not too many sizes within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if not words or not all(word.isdigit() for word in words):
        raise ValueError("the input must consist of numbers")
    q, *sizes = map(int, words)
    if not 1 <= q <= MAX_SIZES or len(sizes) != q:
        raise ValueError(f"there must be 1 to {MAX_SIZES} sizes, not {q}, and {len(sizes)} follow")
    if min(sizes) < 1 or max(sizes) > MAX_SIZE:
        raise ValueError(f"sizes must be in 1..{MAX_SIZE}")
