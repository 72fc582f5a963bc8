# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of stage_lights must satisfy."""

MAX_LAMPS = 20_000
MAX_EVENTS = 10_000
MAX_CHANGE = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states changes and questions within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.removeprefix("-").isdigit()), None)
    if strange is not None or len(words) < 2:
        raise ValueError(f"the input must consist of at least 2 numbers, not {strange!r}")
    n, q, *numbers = map(int, words)
    if not (1 <= n <= MAX_LAMPS and 1 <= q <= MAX_EVENTS):
        raise ValueError(f"n must be in 1..{MAX_LAMPS} and q in 1..{MAX_EVENTS}: {n}, {q}")
    place = 0
    for event in range(1, q + 1):
        kind, a, b = (*numbers[place : place + 3], 0, 0, 0)[:3]
        if kind not in (1, 2) or not 1 <= a <= b <= n:
            raise ValueError(f"event {event} must be a 1 or a 2 and a stretch of 1..{n}")
        place += 5 - kind
        if kind == 1 and not (place <= len(numbers) and abs(numbers[place - 1]) <= MAX_CHANGE):
            raise ValueError(f"event {event} must change by {-MAX_CHANGE}..{MAX_CHANGE}")
    if place != len(numbers):
        raise ValueError(f"there are more numbers than those of {q} events")
