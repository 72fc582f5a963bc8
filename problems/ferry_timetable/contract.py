# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of ferry_timetable must satisfy."""

MAX_HARBOURS = 4_000
MAX_LINES = 16_000
MAX_JOURNEYS = 20
MAX_TIME = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states lines and journeys, all within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 3:
        raise ValueError(f"the input must consist of at least 3 numbers, not {strange!r}")
    n, m, q, *numbers = map(int, words)
    if not (1 <= n <= MAX_HARBOURS and 0 <= m <= MAX_LINES and 1 <= q <= MAX_JOURNEYS):
        raise ValueError(f"n, m and q are out of bounds: {n}, {m}, {q}")
    end = 5 * m
    if len(numbers) != end + 3 * q:
        raise ValueError(f"there must be {end + 3 * q} numbers, not {len(numbers)}")
    starts, targets, times = (numbers[end + place :: 3] for place in range(3))
    harbours = numbers[:end:5] + numbers[1:end:5] + starts + targets
    if not 1 <= min(harbours) <= max(harbours) <= n:
        raise ValueError(f"harbours must be in 1..{n}")
    if max(numbers[2:end:5] + times) > MAX_TIME:
        raise ValueError(f"a first departure or a journey comes after {MAX_TIME}")
    lengths = numbers[3:end:5] + numbers[4:end:5]
    if lengths and not 1 <= min(lengths) <= max(lengths) <= MAX_TIME:
        raise ValueError(f"periods and rides must be in 1..{MAX_TIME}")
