# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""People and links for `hint_network`: size is the number of people.

Solutions are slow here when they search again from everybody, or for each group. Numbers are
random, so they say nothing about who tells whom.
"""

import itertools
import random

Links = list[tuple[int, int]]
Input = tuple[int, Links]

EDGES: tuple[Input, ...] = (
    (1, []),
    (1, [(0, 0), (0, 0)]),
    (2, []),
    (2, [(0, 1)]),
    (2, [(0, 1), (1, 0)]),
    (5, []),
    (3, [(0, 1), (1, 2), (2, 0)]),
    (4, [(0, 1), (0, 2), (0, 3)]),
    (4, [(1, 0), (2, 0), (3, 0), (3, 0)]),
    (5, [(0, 1), (1, 0), (2, 3), (3, 2), (4, 4)]),
    (6, [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5)]),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made networks of up to six people, whatever the size."""
    n, links = rng.choice(EDGES)
    return (n, list(links))


def random_links(size: int, rng: random.Random) -> Input:
    """Links at random: a large group, and some people on their own around it."""
    links = [(rng.randrange(size), rng.randrange(size)) for _ in range(size * 2)]
    return _numbered(size, links, rng)


def chain_of_rings_hurts_searches(size: int, rng: random.Random) -> Input:
    """Rings in a row, each tells the next one and some later ones."""
    links, rings = _rings(size, max(1, min(size // 3, 30)), rng)
    for first, second in itertools.pairwise(rings):
        links.append((rng.choice(first), rng.choice(second)))
        for _ in range(len(first)):
            later = rng.randrange(size)
            if later >= second[0]:
                links.append((rng.choice(first), later))
    return _numbered(size, links, rng)


def many_ends_hurt_each_group(size: int, rng: random.Random) -> Input:
    """A large ring with chords, small rings that tell it, and others that it tells."""
    links, rings = _rings(size // 2 + 1, max(1, min(size // 6, 24)), rng)
    hub = range(size // 2 + 1, size + 1)
    links += _ring(hub, rng)
    share = rng.choice((0.15, 0.5, 0.85))
    for ring in rings:
        is_told = rng.random() < share
        for _ in range(len(ring)):
            pair = (rng.choice(ring), rng.choice(hub))
            links.append(pair[::-1] if is_told else pair)
    return _numbered(size + 1, links, rng)


def one_large_group(size: int, rng: random.Random) -> Input:
    """Nearly everybody on one ring, with chords; few outside, if any."""
    outside = rng.randint(0, 1 + size // 40)
    links = _ring(range(size), rng)
    for other in range(size, size + outside):
        pair = (other, rng.randrange(size))
        links += [pair if rng.randrange(3) else pair[::-1]] * rng.randint(0, 2)
    return _numbered(size + outside, links, rng)


def _ring(people: range, rng: random.Random) -> Links:
    """Return links around all of them in turn, and as many across, less one in five."""
    links = list(zip(people, [*people[1:], people[0]], strict=True))
    links += [(rng.choice(people), rng.choice(people)) for _ in range(len(people) * 4 // 5)]
    return links


def _rings(size: int, length: int, rng: random.Random) -> tuple[Links, list[range]]:
    """Return people 0..size - 1 in rings of about that length, and the links in them."""
    rings = []
    start = 0
    while start < size:
        end = min(size, start + rng.randint(1, 2 * length))
        rings.append(range(start, end))
        start = end
    return [link for ring in rings for link in _ring(ring, rng)], rings


def _numbered(n: int, links: Links, rng: random.Random) -> Input:
    """Return an input with random numbers for places, its links in random order."""
    number = list(range(n))
    rng.shuffle(number)
    links = [(number[a], number[b]) for a, b in links]
    rng.shuffle(links)
    return (n, links)
