# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of painted_teeth must satisfy."""

MAX_WHEELS = 1_000
MAX_LOOKS = 1_000_000_000_000
MAX_TEETH = 1_000_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a number of wheels and six integers for each."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) < 14)), None)
    if strange is not None or not words:
        raise ValueError(f"the input must consist of numbers, not {strange!r}")
    count, *numbers = map(int, words)
    if not 1 <= count <= MAX_WHEELS or len(numbers) != 6 * count:
        raise ValueError(f"{count} wheels are not {len(numbers)} numbers")
    for at in range(0, 6 * count, 6):
        n, m, a, b, left, right = numbers[at : at + 6]
        if not (1 <= n <= MAX_LOOKS and 1 <= m <= MAX_TEETH):
            raise ValueError(f"n or m is out of bounds: {n}, {m}")
        if max(a, b) >= m or not left <= right < m:
            raise ValueError(f"no tooth of {m} has such a number: {a}, {b}, {left}, {right}")
