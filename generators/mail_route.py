# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Villages for `mail_route`: size is the number of streets, more or less.

Villages are made of circles that share junctions, and a walk that follows the smallest numbers
comes to its end early. Solutions are slow here when they look for streets in long lists, when they
search the walk for each detour, or look at the whole village before each street.
"""

import random
from collections import Counter
from itertools import chain, pairwise

Streets = list[tuple[int, int]]

EDGES: tuple[tuple[int, Streets], ...] = (
    (2, [(2, 2)]),
    (3, [(2, 1), (1, 3), (1, 1), (3, 3)]),
    (5, [(4, 2), (2, 5), (5, 5), (2, 1), (1, 2), (1, 3), (3, 1)]),
    (4, [(3, 3), (4, 3), (3, 2), (2, 1), (1, 2), (2, 2)]),
    (4, [(1, 2), (2, 1), (4, 4)]),
    (5, [(3, 2), (5, 4), (4, 5)]),
    (5, [(5, 1), (5, 2), (5, 3)]),
    (5, [(2, 1), (3, 2), (4, 2), (3, 4)]),
    (5, [(1, 2), (2, 1), (1, 5), (5, 3), (3, 4), (4, 5), (5, 1)]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made villages of up to six streets, whatever the size."""
    n, streets = rng.choice(EDGES)
    return _write(n, list(streets), rng)


def random_circles(size: int, rng: random.Random) -> tuple[str]:
    """Circles at random junctions, most of them at one; then sometimes a walk."""
    n = 1
    streets: Streets = []
    while len(streets) < size:
        at = 1 if rng.randrange(3) else rng.randint(1, n)
        n = _circle(streets, at, n, rng.randint(1, 6))
    if rng.randrange(2):
        streets.append((rng.randint(1, n), rng.randint(1, n)))
    return _shuffle(n, streets, rng)


def clover_hurts_long_lists(size: int, rng: random.Random) -> tuple[str]:
    """Most circles share one junction; some hang at the others."""
    n = 1
    streets: Streets = []
    while len(streets) < size:
        at = 1 if rng.randrange(4) else rng.randint(1, n)
        n = _circle(streets, at, n, rng.randint(2, 4))
    return _shuffle(n, streets, rng)


def chain_hurts_detours(size: int, rng: random.Random) -> tuple[str]:
    """One large circle with a small one at each junction, and a hub that is passed often."""
    n = 1
    streets: Streets = []
    n = _circle(streets, 1, n, max(2, size // 9))
    for at in range(1, n + 1):
        n = _circle(streets, at, n, rng.randint(2, 3))
    while len(streets) < size:
        n = _circle(streets, 1, n, rng.randint(2, 3))
    start = n + 1
    streets += [(start, rng.randint(1, n))]
    return _shuffle(start, streets, rng)


def parallel_streets_hurt_long_lists(size: int, rng: random.Random) -> tuple[str]:
    """Two large junctions with many streets in between, circles and loops at all others."""
    n = 2
    streets: Streets = [(1, 2)] * (size // 8 * 2)
    while len(streets) < size:
        at = rng.choice((1, 1, 2, rng.randint(1, n), rng.randint(1, n)))
        n = _circle(streets, at, n, rng.choice((1, 2, 2, 3, 4)))
    return _shuffle(n, streets, rng)


def _circle(streets: Streets, at: int, n: int, length: int) -> int:
    """Add a circle of so many streets at a junction; return the new number of junctions."""
    junctions = [at, *range(n + 1, n + length), at]
    streets += pairwise(junctions)
    return n + length - 1


def _shuffle(n: int, streets: Streets, rng: random.Random) -> tuple[str]:
    """Number the junctions and order the streets at random; small villages may lack a round."""
    fate = rng.randrange(3, 7) if n < 60 else 0
    if fate == 4:
        streets = [*streets, (n + 1, n + 1)]
    elif fate == 5:
        streets = [*streets, (rng.randint(1, n), rng.randint(1, n))]
    if n < 60 and rng.randrange(2):
        streets = [*streets, (streets[-1][0], streets[-1][0])]
    n += 1 + rng.randrange(2)
    numbers = rng.sample(range(1, n + 1), n)
    renamed = [(numbers[one - 1], numbers[other - 1]) for one, other in streets]
    if n < 60 and rng.randrange(3) == 0:
        renamed = _give_first_number_to_odd(renamed)
    rng.shuffle(renamed)
    return _write(n, renamed, rng)


def _give_first_number_to_odd(streets: Streets) -> Streets:
    """Swap the numbers of junction 1 and of one with an odd number of ends of streets, if any."""
    ends = Counter(chain.from_iterable(streets))
    odd = min((junction for junction, number in ends.items() if number % 2), default=1)
    swapped = {1: odd, odd: 1}
    return [(swapped.get(one, one), swapped.get(other, other)) for one, other in streets]


def _write(n: int, streets: Streets, rng: random.Random) -> tuple[str]:
    """Return the text of an input that asks for many places of the round."""
    m = len(streets)
    places = rng.sample(range(m + 1), min(m + 1, 500))
    lines = [f"{n} {m} {len(places)}"]
    lines += [f"{one} {other}" for one, other in streets]
    lines += map(str, places)
    return ("\n".join(lines) + "\n",)
