# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of museum_route must satisfy."""

MAX_HALLS = 15
MAX_RULES = 20
MAX_TIME = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states walking times and rules within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, p, *numbers = map(int, words)
    if not (1 <= n <= MAX_HALLS and 0 <= p <= MAX_RULES):
        raise ValueError(f"n must be in 1..{MAX_HALLS} and p in 0..{MAX_RULES}, not {n}, {p}")
    if len(numbers) != n * n + 2 * p:
        raise ValueError(f"there must be {n * n + 2 * p} numbers, not {len(numbers)}")
    if max(numbers[: n * n]) > MAX_TIME:
        raise ValueError(f"a time is above {MAX_TIME}")
    for i in range(n * n, len(numbers), 2):
        a, b = numbers[i : i + 2]
        if a == b or not (1 <= a <= n and 1 <= b <= n):
            raise ValueError(f"a rule must name two different halls, not {a} and {b}")
