# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""What an input of evacuation_rate must satisfy."""

MAX_PLACES = 900
MAX_ROADS = 5_000
MAX_CARS = 1_000_000


def validate(text: str) -> None:
    """Raise ValueError unless text states roads between places, and two different places."""
    if type(text) is not str or not text.isascii():
        raise ValueError(f"the input must be an ASCII str, not {type(text).__name__}")
    words = text.split()
    strange = next((word for word in words if not word.isdigit()), None)
    if strange is not None or len(words) < 4:
        raise ValueError(f"the input must consist of at least 4 numbers, not {strange!r}")
    n, m, source, shelter, *numbers = map(int, words)
    if not (2 <= n <= MAX_PLACES and m <= MAX_ROADS):
        raise ValueError(f"n must be in 2..{MAX_PLACES} and m in 0..{MAX_ROADS}, not {n}, {m}")
    if not (1 <= source <= n and 1 <= shelter <= n and source != shelter):
        raise ValueError(f"start and shelter must differ and be in 1..{n}: {source}, {shelter}")
    if len(numbers) != 3 * m:
        raise ValueError(f"{m} roads have {3 * m} numbers, not {len(numbers)}")
    roads = zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)
    for road, (start, end, cars) in enumerate(roads, 1):
        if not (1 <= start <= n and 1 <= end <= n and cars <= MAX_CARS):
            raise ValueError(f"road {road} is out of bounds: {start}, {end}, {cars}")
