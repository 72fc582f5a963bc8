# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Weights for `belt_disorder`: size is the number of parcels.

Solutions are slow here when they compare a parcel with all others in the view. Views are wide, and
small inputs have many parcels of the same weight.
"""

import random

EDGES: tuple[tuple[list[int], int], ...] = (
    ([], 1),
    ([5], 1),
    ([5], 2),
    ([6, 5], 1),
    ([6, 5], 2),
    ([1_000_000, 0, 1_000_000, 0], 2),
    ([4, 4, 4, 4, 4], 3),
    ([5, 4, 3, 2, 1], 4),
    ([1, 2, 3, 4, 5, 0], 5),
    ([3, 1, 3, 1, 2, 2, 1, 3, 3, 0], 6),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Hand-made weights, whatever the size."""
    weights, width = rng.choice(EDGES)
    return list(weights), width


def random_weights(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Weights at random."""
    heaviest = size if size < 100 else 1_000_000
    return [rng.randint(0, heaviest) for _ in range(size)], _draw_width(size, rng)


def few_weights_make_ties(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Weights out of a few."""
    kinds = [rng.randint(0, 1_000_000) for _ in range(3 if size < 100 else 40)]
    return rng.choices(kinds, k=size), _draw_width(size, rng)


def lighter_and_lighter(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Weights fall from the first parcel to the last, with a little noise."""
    step = 2 if size < 100 else 50
    noise = 3 * step
    weights = [(size - i) * step + rng.randint(0, noise) for i in range(size)]
    return weights, _draw_width(size, rng)


def heaps_of_sorted_parcels(size: int, rng: random.Random) -> tuple[list[int], int]:
    """Runs of parcels, each of which is sorted upwards."""
    longest = 4 if size < 100 else size // 10
    heaviest = 9 if size < 100 else 1_000_000
    weights: list[int] = []
    while len(weights) < size:
        weights += sorted(rng.randint(0, heaviest) for _ in range(rng.randint(1, longest)))
    return weights[:size], _draw_width(size, rng)


def _draw_width(size: int, rng: random.Random) -> int:
    if size < 100:
        return rng.randint(1, 2 + size // 2)
    return 100 + size // 50 + rng.randint(-5, 5)
