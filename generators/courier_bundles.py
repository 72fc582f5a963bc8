# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Weights for `courier_bundles`: size is the number of bundles.

Solutions are slow here when they take the lightest bundles off a heap, or off the front of a
long list.
"""

import random

Case = tuple[list[int], int]

EDGES: tuple[Case, ...] = (
    ([5], 2),
    ([1_000_000_000], 10),
    ([4, 4], 2),
    ([4, 9], 10),
    ([1, 1, 1], 2),
    ([3, 1, 2], 3),
    ([7, 1, 2, 9], 3),
    ([2, 2, 2, 2, 2], 4),
    ([1, 2, 3, 3, 5, 6], 5),
    ([3, 1, 2, 2, 9, 9], 4),
    ([8, 1, 9, 2, 7, 7, 7], 5),
    ([1, 2, 4, 8, 16, 32], 3),
)


def edges(size: int, rng: random.Random) -> Case:
    """Hand-made lists of up to seven bundles, whatever the size."""
    weights, k = rng.choice(EDGES)
    return list(weights), k


def random_weights(size: int, rng: random.Random) -> Case:
    """Weights from a wide range, ties of up to five."""
    heaviest = 9 if size < 100 else 1_000_000_000
    k = rng.choice((3, 4, 5, 6)) if size < 100 else 4
    return [rng.randint(1, heaviest) for _ in range(_count(size, rng))], k


def similar_weights_hurt_heaps(size: int, rng: random.Random) -> Case:
    """The heaviest bundle is less than twice as heavy as the lightest: new ones go to the end."""
    lightest = 5 if size < 100 else 40_000
    return [rng.randrange(lightest, 2 * lightest) for _ in range(_count(size, rng))], 2


def doubling_weights_hurt_sorted_lists(size: int, rng: random.Random) -> Case:
    """As many bundles of some kilograms as of some grams: new ones go near the front."""
    octaves = 5 if size < 100 else 29
    weights = []
    for _ in range(_count(size, rng)):
        lightest = 1 << rng.randrange(octaves)
        weights.append(rng.randrange(lightest, 2 * lightest))
    return weights, rng.choice((2, 4, 5)) if size < 100 else 2


def uneven_ties_hurt_missing_padding(size: int, rng: random.Random) -> Case:
    """Ties of four to six; the number of bundles is never such that all ties can be full."""
    k = rng.randint(4, 6) if size < 100 else 5
    heaviest = 12 if size < 100 else 100_000
    weights = [rng.randint(1, heaviest) for _ in range(max(2, _count(size, rng)))]
    while (len(weights) - 1) % (k - 1) < 2:
        weights.append(heaviest)
    return weights, k


def _count(size: int, rng: random.Random) -> int:
    """Return the number of bundles, some less than size, but at least one."""
    return max(1, size - rng.randrange(4))
