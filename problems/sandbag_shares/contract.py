# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of sandbag_shares must satisfy."""

MAX_VILLAGES = 6_000
MAX_QUESTIONS = 20
MAX_LENGTH = 100_000
MAX_BAGS = 5_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states lengths of dikes, and numbers of bags."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if not all(word.isdecimal() and len(word) <= 7 for word in words) or len(words) < 2:
        raise ValueError("the input must be numbers, two at least")
    m, q, *numbers = map(int, words)
    if not (1 <= m <= MAX_VILLAGES and 1 <= q <= MAX_QUESTIONS):
        raise ValueError(f"m or q is out of bounds: {m}, {q}")
    if len(numbers) != m + q:
        raise ValueError(f"{m} villages and {q} questions are not {len(numbers)} numbers")
    if not all(1 <= length <= MAX_LENGTH for length in numbers[:m]):
        raise ValueError(f"a length must be in 1..{MAX_LENGTH}")
    if max(numbers[m:]) > MAX_BAGS:
        raise ValueError(f"there are more than {MAX_BAGS} bags")
