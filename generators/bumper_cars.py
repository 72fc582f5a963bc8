# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Cars and questions for `bumper_cars`: size is about the number of cars.

Solutions are slow here when they look at all cars for each question, or for each halving of the
track, which is as long as it may be.
"""

import random

FAR = 1_000_000_000_000
LATE = 1_000_000_000_000_000

Car = tuple[int, int]

EDGES: tuple[tuple[int, list[Car], list[Car]], ...] = (
    (1, [(0, 1)], [(1, 0), (1, 7)]),
    (1, [(0, -1)], [(1, 1), (1, 1_003)]),
    (7, [(3, -1)], [(1, 3), (1, 4), (1, 18)]),
    (2, [(1, 1), (0, -1)], [(1, 1), (2, 1), (1, 2), (2, 3)]),
    (5, [(4, 1), (2, 1), (0, 1)], [(1, 1), (2, 4), (3, 12), (1, 12)]),
    (5, [(0, -1), (4, -1), (3, -1)], [(1, 1), (2, 5), (3, 12), (1, 13)]),
    (6, [(3, 1), (1, -1), (5, -1)], [(1, 1), (2, 1), (3, 1), (1, 6), (2, 6), (3, 12)]),
    (8, [(0, 1), (4, -1), (2, -1), (6, 1)], [(1, 1), (2, 2), (3, 2), (4, 4), (2, 8), (1, 17)]),
    (4, [(0, 1), (1, -1), (2, 1), (3, 1)], [(1, 4), (2, 4), (3, 4), (4, 4), (1, 2), (2, 3)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made rides of up to four cars, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_cars(size: int, rng: random.Random) -> tuple[str]:
    """Cars anywhere, in both directions."""
    length = _length(size, rng)
    points = _draw(size, length, rng)
    return (_finish(length, [(point, rng.choice((1, -1))) for point in points], 4, rng),)


def herds_hurt_guesses(size: int, rng: random.Random) -> tuple[str]:
    """Cars close together in two herds, which may drive in different directions."""
    length = _length(size, rng)
    if size < 10:
        points = list({*range(size // 2 + 1), *range(length // 2, length // 2 + size // 2)})
    else:
        centres = rng.randrange(length), rng.randrange(length)
        points = [(rng.choice(centres) + int(rng.gauss(0, 10**8))) % length for _ in range(size)]
        points = sorted(set(points))
    rng.shuffle(points)
    middle = sum(points) // len(points)
    cars = [(point, 1 if (point < middle) != (rng.random() < 0.2) else -1) for point in points]
    return (_finish(length, cars, 40, rng),)


def long_times_hurt_laps(size: int, rng: random.Random) -> tuple[str]:
    """Two of three cars drive clockwise, and the questions are about very late times."""
    length = min(_length(size, rng), 10**11)
    cars = [(point, rng.choice((1, 1, -1))) for point in _draw(size, length, rng)]
    return (_finish(length, cars, 10**6, rng),)


def one_way_hurts_sorting(size: int, rng: random.Random) -> tuple[str]:
    """Most cars drive anticlockwise."""
    length = _length(size, rng)
    cars = [(point, 1 if rng.random() < 0.15 else -1) for point in _draw(size, length, rng)]
    return (_finish(length, cars, 9, rng),)


def _length(size: int, rng: random.Random) -> int:
    """Return the length of a track, short if there are few cars."""
    return size + rng.randint(1, 8) if size < 10 else FAR - rng.randrange(FAR // 10)


def _draw(size: int, length: int, rng: random.Random) -> list[int]:
    """Return different points of the track in random order."""
    points: dict[int, None] = {}
    while len(points) < size:
        points[rng.randrange(length)] = None
    return list(points)


def _finish(length: int, cars: list[Car], laps: int, rng: random.Random) -> str:
    """Return the text of an input with questions about times up to so many laps."""
    count = 2 * len(cars) if length < 100 else 3 * len(cars) // 2
    last = min(length * laps, 40 if length < 100 else LATE)
    questions = [(rng.randint(1, len(cars)), rng.randint(last // 8, last)) for _ in range(count)]
    return _write(length, cars, questions)


def _write(length: int, cars: list[Car], questions: list[Car]) -> str:
    """Return the text of an input."""
    lines = [f"{len(cars)} {length} {len(questions)}"]
    lines += [f"{first} {second}" for first, second in cars + questions]
    return "\n".join(lines) + "\n"
