# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Houses, districts and alarms for `siren_radius`: size is the number of houses, about.

Solutions are slow here when they look at all houses for each alarm, or make the circle anew for
many of them. The text is what a program reads.
"""

import math
import random

House = tuple[int, int, int]

FAR = 1_000_000

EDGES: tuple[tuple[int, list[House], list[list[int]]], ...] = (
    (1, [(0, 0, 1)], [[1]]),
    (2, [(5, 5, 2)], [[1], [2], [1, 2]]),
    (2, [(5, 5, 2), (5, 5, 1), (5, 5, 2)], [[1, 2], [2]]),
    (1, [(0, 0, 1), (4, 0, 1), (2, 1, 1)], [[1]]),
    (2, [(0, 0, 1), (4, 0, 2), (2, 3, 1)], [[1, 2], [1], [2]]),
    (1, [(0, 0, 1), (1, 1, 1), (5, 5, 1), (3, 3, 1)], [[1]]),
    (1, [(-5, 0, 1), (3, 4, 1), (3, -4, 1), (0, 5, 1), (4, -3, 1)], [[1]]),
    (2, [(-FAR, -FAR, 1), (FAR, FAR, 2), (FAR, -FAR, 2), (-FAR, FAR, 1)], [[1], [1, 2]]),
    (3, [(FAR, FAR - 1, 1), (FAR - 1, FAR, 3), (FAR, FAR, 1)], [[3, 1], [2]]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made towns of up to five houses, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_discs(size: int, rng: random.Random) -> tuple[str]:
    """Houses are anywhere in a disc around the middle of their district."""
    return _town(size, rng, 1.0, 1.0)


def many_at_the_rim(size: int, rng: random.Random) -> tuple[str]:
    """A tenth of the houses are near the rim of their district; somewhat fewer houses."""
    return _town(size if size < 60 else size * 4 // 5, rng, 1.0, 0.9)


def outwards_hurts_given_order(size: int, rng: random.Random) -> tuple[str]:
    """The districts began in the middle of the town; houses are listed as they were built."""
    return _town(size, rng, 0.15, 1.0, outwards=True)


def long_streets(size: int, rng: random.Random) -> tuple[str]:
    """Districts are long and narrow, in all directions."""
    return _town(size, rng, 1.0, 1.0, narrow=0.08)


def _town(
    size: int,
    rng: random.Random,
    spread: float,
    rim: float,
    *,
    outwards: bool = False,
    narrow: float = 1.0,
) -> tuple[str]:
    """Return a town of districts that are ellipses around middles in a square of the spread."""
    if size < 60:
        return _small_town(size, rng)
    k = 10
    half = int(400_000 * spread) + 1
    middles = [
        (rng.randint(-half, half), rng.randint(-half, half), rng.random() * math.pi)
        for _ in range(k)
    ]
    houses = []
    for _ in range(size):
        district = rng.randrange(k)
        x, y, turn = middles[district]
        away = math.sqrt(rng.random()) if rng.random() < rim else rng.uniform(0.99, 1)
        angle = rng.random() * 2 * math.pi
        along, across = away * math.cos(angle), away * math.sin(angle) * narrow
        dx = 400_000 * (along * math.cos(turn) - across * math.sin(turn))
        dy = 400_000 * (along * math.sin(turn) + across * math.cos(turn))
        houses.append((x + round(dx), y + round(dy), district + 1))
    if outwards:
        houses.sort(key=lambda house: house[0] ** 2 + house[1] ** 2)
    alarms = [rng.sample(range(1, k + 1), rng.randint(3, 5)) for _ in range(size // 30)]
    return (_write(k, houses, alarms),)


def _small_town(size: int, rng: random.Random) -> tuple[str]:
    """Return a town of few houses and of one to four districts, of which some may be empty."""
    size = max(size, 1)
    k = rng.randint(1, 4)
    far = rng.choice((2, 3, 4, 9, 60))
    houses = [
        (rng.randint(-far, far), rng.randint(-far, far), rng.randint(1, k)) for _ in range(size)
    ]
    if size > 3 and rng.randrange(3) == 0:
        houses.append(houses[0])
    alarms = [rng.sample(range(1, k + 1), rng.randint(1, k)) for _ in range(3)]
    return (_write(k, houses, alarms),)


def _write(k: int, houses: list[House], alarms: list[list[int]]) -> str:
    """Return the text of an input."""
    lines = [f"{len(houses)} {k} {len(alarms)}"]
    lines += [f"{x} {y} {district}" for x, y, district in houses]
    lines += [" ".join(map(str, [len(called), *called])) for called in alarms]
    return "\n".join(lines) + "\n"
