# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Showings and sizes for `cache_sizing`: size is the number of showings.

Solutions are slow here when they play the showings for each of the 200 sizes, or look for a picture
among all of those shown since: in every shape about a thousand pictures come again and again.
"""

import random

EDGES: tuple[tuple[str, list[int]], ...] = (
    ("a", [1]),
    ("a a a a", [1, 2]),
    ("a b a b a", [1, 2, 3]),
    ("a b c d", [1_000_000, 4, 1]),
    ("a b c b a", [1, 2, 3, 4, 3]),
    ("a b b b a c a", [2, 1, 2, 1_000_000]),
    ("a b c a d a b", [3, 2]),
    ("x xx xxx xx x X", [1, 2, 3, 4]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made lists of up to seven showings, whatever the size."""
    trace, sizes = rng.choice(EDGES)
    return (_write(trace.split(), sizes),)


def random_showings(size: int, rng: random.Random) -> tuple[str]:
    """Pictures out of an album, each as likely as any other."""
    album = _album(size, rng)
    return (_finish([rng.choice(album) for _ in range(size)], rng),)


def slide_shows_hurt_searches(size: int, rng: random.Random) -> tuple[str]:
    """The album from its first picture to its last, over and over, with some pictures skipped."""
    album = _album(size, rng)
    skip = 4 if size < 100 else 12
    trace: list[str] = []
    while len(trace) < size:
        trace += [picture for picture in album if rng.randrange(skip)]
    return (_finish(trace[:size], rng),)


def forth_and_back_hurts_gaps(size: int, rng: random.Random) -> tuple[str]:
    """Somebody pages through the album, turning round at random places far apart."""
    album = _album(size, rng)
    trace: list[str] = []
    place, step = 0, 1
    while len(trace) < size:
        trace.append(album[place])
        if not 0 <= place + step < len(album) or rng.randrange(len(album)) == 0:
            step = -step
        place = (place + step) % len(album)
    return (_finish(trace, rng),)


def favourites_hurt_simulations(size: int, rng: random.Random) -> tuple[str]:
    """A few pictures are shown often, most of the album rarely."""
    album = _album(size, rng) + _album(size, rng)
    weights = [1 / (4 + rank) ** 0.5 for rank in range(len(album))]
    return (_finish(rng.choices(album, weights, k=size), rng),)


def _album(size: int, rng: random.Random) -> list[str]:
    """Return distinct names of pictures, in random order."""
    count = rng.randint(3, 7) if size < 100 else min(1_200, 2 * size // 5)
    return rng.sample([f"p{number}" for number in range(2 * count)], count)


def _finish(trace: list[str], rng: random.Random) -> str:
    """Return the text of an input with sizes up to a little more than all pictures need."""
    trace = trace or ["p0"]
    most = len(set(trace)) + 2
    number = rng.randint(1, 6) if len(trace) < 100 else 200
    return _write(trace, [rng.randint(1, most) for _ in range(number)])


def _write(trace: list[str], sizes: list[int]) -> str:
    """Return the text of an input."""
    return f"{len(trace)} {len(sizes)}\n{' '.join(trace)}\n{' '.join(map(str, sizes))}\n"
