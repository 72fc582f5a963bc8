# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of lamp_garlands must satisfy."""

MAX_BOXES = 10
MAX_COLOURS = 8
MAX_LAMPS = 500_000


def validate(text: str) -> None:
    """Raise ValueError unless text states a number of boxes, and the lamps of each."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not (word.isdigit() and len(word) <= 6)), None)
    if strange is not None or not words:
        raise ValueError(f"the input must consist of numbers, not {strange!r}")
    q, *numbers = map(int, words)
    if not 1 <= q <= MAX_BOXES:
        raise ValueError(f"the number of boxes is out of bounds: {q}")
    place = 0
    for box in range(1, q + 1):
        k = numbers[place] if place < len(numbers) else 0
        counts = numbers[place + 1 : place + 1 + k]
        if not 1 <= k <= MAX_COLOURS or len(counts) < k:
            raise ValueError(f"box {box} must have 1 to {MAX_COLOURS} colours, and all their lamps")
        if min(counts) < 1 or sum(counts) > MAX_LAMPS:
            raise ValueError(f"box {box} has too few or too many lamps")
        place += 1 + k
    if place < len(numbers):
        raise ValueError("there are numbers after the last box")
