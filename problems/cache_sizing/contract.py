# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of cache_sizing must satisfy."""

MAX_SHOWINGS = 15_000
MAX_SIZES = 200
MAX_SIZE = 1_000_000
MAX_LENGTH = 12


def validate(text: str) -> None:
    """Raise ValueError unless text states names of pictures and sizes within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    if len(words) < 2 or not (words[0].isdigit() and words[1].isdigit()):
        raise ValueError("the input must begin with two numbers")
    n, q = int(words[0]), int(words[1])
    if not (1 <= n <= MAX_SHOWINGS and 1 <= q <= MAX_SIZES):
        raise ValueError(f"n must be in 1..{MAX_SHOWINGS} and q in 1..{MAX_SIZES}, not {n}, {q}")
    if len(words) != 2 + n + q:
        raise ValueError(f"{n} names and {q} sizes must follow, not {len(words) - 2} words")
    for name in words[2 : n + 2]:
        if len(name) > MAX_LENGTH or not name.isalnum():
            raise ValueError(f"a name has 1 to {MAX_LENGTH} letters and digits, unlike {name!r}")
    for word in words[n + 2 :]:
        if not word.isdigit() or not 1 <= int(word) <= MAX_SIZE:
            raise ValueError(f"a size must be in 1..{MAX_SIZE}, not {word}")
