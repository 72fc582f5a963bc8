# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of cat_and_guard must satisfy."""

MAX_ROOMS = 240
MAX_PASSAGES = 600
MAX_DOORS = 2_000


def validate(text: str) -> None:
    """Raise ValueError unless text states the rooms, passages and doors of a castle."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    for word in words:
        if not word.isdigit() or len(word) > 4 or (word[0] == "0" and word != "0"):
            raise ValueError(f"not a number: {word[:50]}")
    numbers = list(map(int, words))
    if len(numbers) < 3:
        raise ValueError("the input must begin with n, p and d")
    n, p, d = numbers[:3]
    if not (1 <= n <= MAX_ROOMS and p <= MAX_PASSAGES and d <= MAX_DOORS):
        raise ValueError(f"n, p or d is out of bounds: {n}, {p}, {d}")
    if len(numbers) != 3 + 2 * (p + d):
        raise ValueError(f"{p} passages and {d} doors are not {len(numbers) - 3} numbers")
    joined = set()
    for first, second in zip(numbers[3::2], numbers[4::2], strict=True):
        if not (1 <= first <= n and 1 <= second <= n) or first == second:
            raise ValueError(f"no two rooms: {first}, {second}")
        joined.add((min(first, second), max(first, second)))
    if len(joined) != p + d:
        raise ValueError("two rooms are joined twice")
