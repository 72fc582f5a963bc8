# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of siren_radius must satisfy."""

MAX_HOUSES = 10_000
MAX_DISTRICTS = 50
MAX_ALARMS = 1_000
FAR = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states houses and alarms within their bounds."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.removeprefix("-").isdigit()), None)
    if strange is not None or len(words) < 3:
        raise ValueError(f"the input must consist of at least 3 integers, not {strange!r}")
    n, k, q, *numbers = map(int, words)
    if not (1 <= n <= MAX_HOUSES and 1 <= k <= MAX_DISTRICTS and 1 <= q <= MAX_ALARMS):
        raise ValueError(f"n, k or q is out of bounds: {n}, {k}, {q}")
    if len(numbers) < 3 * n:
        raise ValueError(f"{n} houses have {3 * n} numbers, not {len(numbers)}")
    places = numbers[: 3 * n : 3] + numbers[1 : 3 * n : 3]
    if min(places) < -FAR or max(places) > FAR:
        raise ValueError(f"a house lies beyond {FAR}")
    districts = numbers[2 : 3 * n : 3]
    if min(districts) < 1 or max(districts) > k:
        raise ValueError(f"a house lies in no district of 1..{k}")
    place = 3 * n
    for alarm in range(1, q + 1):
        m = numbers[place] if place < len(numbers) else 0
        called = numbers[place + 1 : place + 1 + m] if m > 0 else []
        if not 1 <= m <= k or len(set(called)) < m or min(called) < 1 or max(called) > k:
            raise ValueError(f"alarm {alarm} must name 1 to {k} different districts of 1..{k}")
        place += 1 + m
    if place < len(numbers):
        raise ValueError("there are numbers after the last alarm")
