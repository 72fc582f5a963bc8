# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of log_quota must satisfy."""

MAX_FILES = 15_000
MAX_SERVICES = 1_000
MAX_ROOM = 1_000_000_000
MAX_SIZE = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states the room, and the service and size of each file."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if not all(word.isdecimal() and len(word) <= 10 for word in words) or len(words) < 3:
        raise ValueError("the input must be numbers, three at least")
    n, m, c, *numbers = map(int, words)
    if not (1 <= n <= MAX_FILES and 1 <= m <= MAX_SERVICES and 1 <= c <= MAX_ROOM):
        raise ValueError(f"n, m or c is out of bounds: {n}, {m}, {c}")
    if len(numbers) != 2 * n:
        raise ValueError(f"{n} files are not {len(numbers)} numbers")
    if not all(1 <= service <= m for service in numbers[::2]):
        raise ValueError(f"a service must be in 1..{m}")
    if not all(1 <= size <= MAX_SIZE for size in numbers[1::2]):
        raise ValueError(f"a size must be in 1..{MAX_SIZE}")
