# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sites around a road for `ring_antennas`: size is the number of sites.

Solutions are slow here when they try many first sites for each distance, or many distances with all
of them. No stretch of the road has but few sites, and chains of antennas that begin at different
sites seldom meet.
"""

import random

LONG = 1_000_000_000
SMALL = 60

EDGES: tuple[tuple[int, list[int], int], ...] = (
    (2, [1, 0], 2),
    (12, [11, 1, 4, 7, 10], 4),
    (10, [9, 0], 2),
    (10, [5, 0, 4], 2),
    (9, [8, 2, 5, 0], 3),
    (LONG, [LONG - 1, 0, LONG // 2], 2),
    (7, [6, 5, 4, 3, 2, 1, 0], 7),
    (18, [5, 0, 10, 1], 3),
    (24, [3, 2, 9, 8, 15, 14, 21, 23], 4),
    (30, [1, 29, 6, 11, 16, 22, 26], 6),
    (15, [4, 2, 10, 7, 13], 3),
    (6, [5, 0, 3, 4, 2, 1], 3),
)


def edges(size: int, rng: random.Random) -> tuple[int, list[int], int]:
    """Hand-made roads, whatever the size."""
    length, sites, k = rng.choice(EDGES)
    return length, list(sites), k


def random_sites(size: int, rng: random.Random) -> tuple[int, list[int], int]:
    """Sites anywhere, two dozen antennas."""
    length = _length(size, rng)
    return length, rng.sample(range(length), max(2, size)), _antennas(size, 24, rng)


def even_sites_hurt_many_tests(size: int, rng: random.Random) -> tuple[int, list[int], int]:
    """Sites nearly as far from each other as possible, many antennas."""
    length = _length(size, rng)
    count = max(2, size)
    gap = length // count
    loose = gap // 50 + 1 if size > SMALL else gap
    sites = [i * gap + rng.randrange(loose) for i in range(count)]
    return _turn(length, sites, _antennas(size, size // 60, rng), rng)


def copied_stretches_hurt_many_tests(size: int, rng: random.Random) -> tuple[int, list[int], int]:
    """A stretch of random sites once for each antenna, each time a little different."""
    length = _length(size, rng)
    k = _antennas(size, size // 120 + 4, rng)
    stretch = length // k
    count = max(1, min(size // k, stretch))
    first = sorted(rng.sample(range(stretch), count))
    wobble = stretch // count // 30 + 1 if size > SMALL else 3
    sites = [i * stretch + site + rng.randrange(wobble) for i in range(k) for site in first]
    return _turn(length, sites, k, rng)


def many_antennas_hurt_all_starts(size: int, rng: random.Random) -> tuple[int, list[int], int]:
    """One antenna for every 25 sites, and two thirds as many sites."""
    size = size * 2 // 3
    length = _length(size, rng)
    k = _antennas(size, size // 25, rng)
    gap = length // max(2, size)
    sites = [i * gap + rng.randrange(gap // 3 + 2) for i in range(max(2, size))]
    return _turn(length, sites, k, rng)


def _length(size: int, rng: random.Random) -> int:
    """Return the length of the road: few metres where there are few sites."""
    return LONG - rng.randrange(1000) if size > SMALL else max(2, size) * rng.randint(2, 4)


def _antennas(size: int, wanted: int, rng: random.Random) -> int:
    """Return the number of antennas, which is anything where there are few sites."""
    return wanted if size > SMALL else rng.randint(2, max(2, size * 2 // 3))


def _turn(length: int, sites: list[int], k: int, rng: random.Random) -> tuple[int, list[int], int]:
    """Return the road with its sites moved on by the same distance, and in any order."""
    distance = rng.randrange(length)
    places = list({(site + distance) % length for site in sites})
    rng.shuffle(places)
    while len(places) < k:
        places.append(next(site for site in range(length) if site not in places))
    return length, places, k
