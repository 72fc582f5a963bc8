# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers of canals and lanes for `canal_grid`: size is the larger of the two counts.

Solutions are slow here when they go from lock to lock, or keep open locks in order. Boats go
aside in many canals, since some lanes are cheap where others are dear.
"""

import random

Numbers = tuple[list[int], list[int]]

BOUND = 1_024
SMALL = 30

EDGES: tuple[Numbers, ...] = (
    ([0], [0]),
    ([9], [1, 12, 8]),
    ([1023, 0, 1023], [0]),
    ([5, 5, 5], [5, 5]),
    ([0, 7, 0, 7], [0, 0, 7]),
    ([7, 0, 7, 0], [7, 0, 0]),
    ([0, 512, 0, 256], [512, 1, 2, 1, 256]),
    ([0, 256, 0, 512], [512, 1, 2, 1, 256]),
    ([3, 6, 1, 4], [1, 6, 2, 5, 3]),
    ([8, 8, 8, 8, 0, 16, 16, 16, 16], [8, 0, 0, 0, 0, 0, 16]),
)


def edges(size: int, rng: random.Random) -> Numbers:
    """Hand-made numbers, whatever the size."""
    canals, lanes = rng.choice(EDGES)
    return list(canals), list(lanes)


def random_numbers(size: int, rng: random.Random) -> Numbers:
    """Any numbers, as many canals as lanes."""
    bound = BOUND if size > SMALL else 16
    return _draw(size, bound, rng), _draw(size, bound, rng)


def gates_hurt_searches(size: int, rng: random.Random) -> Numbers:
    """Canals that are cheap nearly everywhere, and canals that are cheap in a few lanes only."""
    bits = [64, 128, 256, 512]
    small = 8 if size > SMALL else 3
    canals = [rng.randrange(small) + rng.choice(bits) * rng.randrange(2) for _ in range(size)]
    lanes = []
    for _ in range(size):
        gate = rng.choice(bits) if rng.random() < 8 / (size + 16) else 0
        lanes.append(rng.randrange(small) + gate)
    return canals, lanes


def stretches_hurt_searches(size: int, rng: random.Random) -> Numbers:
    """Stretches of lanes with like numbers, and canals that are cheap in some of them."""
    count = size * 4 // 5 + 1
    kinds = [rng.randrange(BOUND // 16) * 16 for _ in range(size // 20 + 3)]
    lanes: list[int] = []
    while len(lanes) < size:
        kind = rng.choice(kinds)
        lanes += [kind + rng.randrange(16) for _ in range(rng.randint(1, size // 8 + 2))]
    return [rng.choice(kinds) + rng.randrange(16) for _ in range(count)], lanes[:size]


def many_canals_hurt_sweeps(size: int, rng: random.Random) -> Numbers:
    """Two lanes for three canals; all tolls are high or low, hardly anything between."""
    high = [rng.randrange(2) * 960 for _ in range(size)]
    lanes = [rng.randrange(2) * 960 + rng.randrange(8) for _ in range(max(1, size * 2 // 3))]
    return [number + rng.randrange(8) for number in high], lanes


def far_gates_hurt_short_ways(size: int, rng: random.Random) -> Numbers:
    """Several canals with a gate at one end, then several with a gate at the other end."""
    first, second = rng.sample((16, 32, 64, 128), 2)
    times = max(1, size // 2)
    between = [rng.randrange(2) for _ in range(max(1, size - 4))]
    canals = [first] * times + [rng.randrange(2)] + [second] * times
    return canals, [first, *between, second][:: rng.choice((1, -1))]


def _draw(count: int, bound: int, rng: random.Random) -> list[int]:
    return [rng.randrange(bound) for _ in range(count)]
