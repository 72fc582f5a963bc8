# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Roles and grants for `access_audit`: size is the number of roles.

Solutions are slow here when they go through the roles below a role one by one. Numbers of roles are
random, so they say nothing about who inherits from whom. Some grants are stated twice.
"""

import random

Grants = list[tuple[int, int]]

EDGES: tuple[tuple[int, Grants], ...] = (
    (1, []),
    (3, []),
    (2, [(0, 1)]),
    (2, [(1, 0), (1, 0), (1, 0)]),
    (4, [(3, 1), (3, 2), (1, 0), (2, 0)]),
    (4, [(0, 3), (3, 1), (1, 2), (0, 2)]),
    (5, [(4, 2), (2, 0), (3, 2), (3, 1), (4, 1)]),
    (5, [(0, 1), (2, 3), (2, 4), (3, 4)]),
)


def edges(size: int, rng: random.Random) -> tuple[int, Grants]:
    """Hand-made grants between up to five roles, whatever the size."""
    n, grants = rng.choice(EDGES)
    return (n, list(grants))


def random_grants(size: int, rng: random.Random) -> tuple[int, Grants]:
    """Each role inherits from up to sixteen of those before it."""
    pairs = [
        (place, rng.randrange(place))
        for place in range(1, size)
        for _ in range(rng.randrange(min(place + 2, 17)))
    ]
    return _numbered(size, pairs, rng)


def layers_hurt_sums(size: int, rng: random.Random) -> tuple[int, Grants]:
    """Layers of eight roles or fewer; each inherits from all of the layer before."""
    width = min(8, size // 3 + 1)
    pairs = [
        (place, other)
        for place in range(width, size)
        for other in range(place // width * width - width, place // width * width)
    ]
    return _numbered(size, pairs, rng)


def chain_hurts_searches(size: int, rng: random.Random) -> tuple[int, Grants]:
    """A chain of all roles, and shortcuts along it."""
    pairs = [(place, place - 1) for place in range(1, size)]
    for _ in range(7):
        pairs += [(place, rng.randrange(max(0, place - 40), place)) for place in range(1, size)]
    return _numbered(size, rng.sample(pairs, len(pairs) * 3 // 4) if size < 60 else pairs, rng)


def departments_with_shared_roles(size: int, rng: random.Random) -> tuple[int, Grants]:
    """Three departments, which share the first tenth of the roles."""
    shared = size // 10 + 1
    pairs = []
    for place in range(shared, size):
        for _ in range(rng.randint(1, 15)):
            other = rng.randrange(place)
            if other < shared or other % 3 == place % 3:
                pairs.append((place, other))
        pairs.append((place, rng.randrange(shared)))
        pairs.append((place, max(rng.randrange(shared), place - 3)))
    return _numbered(size, pairs, rng)


def _numbered(size: int, pairs: Grants, rng: random.Random) -> tuple[int, Grants]:
    """Return an input with random numbers for places, a few grants twice, in random order."""
    number = list(range(size))
    rng.shuffle(number)
    grants = [(number[a], number[b]) for a, b in pairs]
    grants += rng.choices(grants, k=len(grants) // 20) if grants else []
    rng.shuffle(grants)
    return (size, grants)
