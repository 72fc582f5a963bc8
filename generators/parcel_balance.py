# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Parcels for `parcel_balance`: size is about the total of their weights.

Solutions are slow here when they go through all totals in a loop, or handle parcels of one weight
singly. Nearly all large inputs have weights that are multiples of 4, so that the vans are never
quite equal.
"""

import random

EDGES: tuple[list[int], ...] = (
    [],
    [1],
    [200_000],
    [5, 5],
    [5, 5, 5],
    [4, 4, 4, 10],
    [3, 3, 2, 2, 2],
    [8, 7, 6, 5, 4],
    [1, 1, 1, 1, 9],
    [6, 6, 6, 6, 4, 4, 4],
    [2, 3, 7, 7],
    [7, 7, 1],
    [6, 4, 4, 4],
    [6, 6, 6, 6, 6, 13, 18],
    [3, 1],
    [1, 61],
    [62, 1, 1],
    [60],
)


def edges(size: int, rng: random.Random) -> tuple[list[int]]:
    """Hand-made lists of up to seven parcels, whatever the size."""
    return (list(rng.choice(EDGES)),)


def random_weights(size: int, rng: random.Random) -> tuple[list[int]]:
    """Weights of up to 300, drawn one by one."""
    if size < 100:
        unit = rng.choice((1, 1, 70))
        return ([unit * rng.randint(1, 30) for _ in range(min(size, rng.choice((2, 5, 6, 6, 6))))],)
    return (_spoil(_fill(size, [4 * rng.randint(1, 75) for _ in range(300)], rng), rng),)


def few_kinds_hurt_single_steps(size: int, rng: random.Random) -> tuple[list[int]]:
    """Thousands of parcels of thirty weights, and some heavier ones."""
    if size < 100:
        low = rng.randint(3, 9)
        high = low + rng.randint(1, 3)
        if size > 6 and rng.randrange(3):
            some = (
                (3 * low, 2 * low + 1),
                (2 * low, low + 2),
                (low + 2, 4 * low + rng.randint(1, 4)),
            )
            return ([*[low] * rng.choice((4, 4, 5)), *rng.choice(some)],)
        return ([*[low] * min(size, 3), *[high] * rng.choice((1, 2, 2, 3)), rng.choice((1, low))],)
    heavy = [4 * rng.randint(100, 600) for _ in range(12)]
    weights = _fill(size * 9 // 10, rng.sample(range(4, 260, 4), 30), rng)
    return (_spoil(weights + heavy, rng),)


def light_then_heavy(size: int, rng: random.Random) -> tuple[list[int]]:
    """Half of the total in weights of up to 100, the other half in weights of 200 to 600."""
    if size < 100:
        light = rng.randint(2, 9)
        if size > 4 and rng.randrange(5) < 3:
            return ([2 * light] * 3 + [3 * light] * 2 + [1] * rng.randrange(2),)
        return ([light] * min(size, rng.choice((5, 6))) + rng.sample(range(5, 24), min(size, 2)),)
    weights = _fill(size // 2, list(range(4, 104, 4)), rng)
    weights += _fill(size // 2, [4 * rng.randint(50, 150) for _ in range(40)], rng)
    return (_spoil(weights, rng),)


def one_heavy_parcel(size: int, rng: random.Random) -> tuple[list[int]]:
    """A parcel of a tenth of the total, the others random: light ones have to make up for it."""
    if size < 100:
        kinds = rng.sample(range(3, 12), 2)
        if rng.randrange(2):
            light = rng.choices(range(1, 12), k=rng.choice((0, 2, 3, 3)) if size > 3 else 0)
            light += kinds[:1] * rng.choice((0, 3, 4)) if size > 8 else []
            return ([sum(light) + rng.choice((1, 60, 61, 300)), *light],)
        if size > 4 and rng.randrange(2):
            return ([3 * kinds[0] + kinds[1], *[2 * kinds[0]] * 3, kinds[1], *kinds[:1] * 3],)
        return ([*rng.choices(kinds, k=min(size, 5)), rng.randint(8, 40)],)
    weights = _fill(size * 9 // 10, list(range(4, 256, 4)), rng)
    return (_spoil([size // 40 * 4, *weights], rng),)


def _fill(total: int, kinds: list[int], rng: random.Random) -> list[int]:
    """Return weights out of kinds that add up to at least the total."""
    weights: list[int] = []
    while total > 0:
        weights.append(rng.choice(kinds))
        total -= weights[-1]
    return weights


def _spoil(weights: list[int], rng: random.Random) -> list[int]:
    """Add two odd weights so that the halves of the total cannot be reached; shuffle."""
    odd = 8 * rng.randint(0, 9) + 1
    weights += [odd, odd + (4 if sum(weights) % 8 == 0 else 0)]
    rng.shuffle(weights)
    return weights
