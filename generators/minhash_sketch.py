# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Recipes for `minhash_sketch`: size is the number of numbers of all recipes together.

Solutions are slow here when they do something in Python for each number and each pair of `hashes`,
or for each place of the marks of any two recipes. Different numbers never have the same value, so
that two marks agree when the same number gives both: with a share of numbers in common, recipes
agree in about that share of the places.
"""

import random

Arguments = tuple[list[list[int]], list[tuple[int, int]]]

SMALL = 1_000
TOP = (1 << 31) - 2

EDGES: tuple[Arguments, ...] = (
    ([], [(1, 0)]),
    ([[7]], [(3, 4), (5, 6)]),
    ([[0], [0, 0, 0], [TOP]], [(TOP, TOP)]),
    ([[0, TOP], [TOP], [0], [1, TOP - 1]], [(1, 0), (1, 1), (TOP, 0)]),
    ([[1, 6], [1, 7], [6, 6]], [(1, 0), (TOP, 0)]),
    ([[1, 6], [1, 7], [6, 6]], [(1, 0), (TOP, 0), (TOP, 0)]),
    ([[3, 9], [3, 8], [2, 9], [2, 8]], [(1, 0), (1, 5), (TOP, 3), (TOP, 0), (1, 1)]),
    ([[TOP, TOP - 2, TOP - 4, 1 << 30], [TOP - 4, 1 << 30]], [(TOP - 1, 5), (TOP - 6, TOP)]),
    ([[1 << 30, 3], [1 << 30, 4], [3, 4]], [(1 << 30, 9), (1 << 29, 9), (65537, 0), (4, TOP)]),
    ([[5]] * 4, [(1, 1)] * 128),
)


def edges(size: int, rng: random.Random) -> Arguments:
    """Hand-made recipes, whatever the size."""
    docs, hashes = rng.choice(EDGES)
    return [list(doc) for doc in docs], list(hashes)


def random_recipes(size: int, rng: random.Random) -> Arguments:
    """About as many recipes as numbers in one; one in five is a copy, more or less changed."""
    if size < SMALL:
        return _tiny(size, rng)
    return _recipes(size, 0.9, 5, (0.1, 0.3, 0.6), rng)


def long_recipes_hurt_work_per_number(size: int, rng: random.Random) -> Arguments:
    """Few recipes, with many numbers each."""
    if size < SMALL:
        return _tiny(size, rng)
    return _recipes(size, 0.5, 5, (0.2, 0.4), rng)


def many_recipes_hurt_work_per_pair(size: int, rng: random.Random) -> Arguments:
    """Many recipes, with fewer numbers each."""
    if size < SMALL:
        return _tiny(size, rng)
    return _recipes(size * 9 // 10, 1.33, 5, (0.2, 0.4), rng)


def copies_at_half_hurt_early_exits(size: int, rng: random.Random) -> Arguments:
    """Half of the recipes are copies: most of their marks agree, or about half of them."""
    if size < SMALL:
        return _tiny(size, rng)
    return _recipes(size, 0.9, 2, (0.05, 0.33, 0.33), rng)


def _tiny(size: int, rng: random.Random) -> Arguments:
    """Return a few recipes of a few numbers, many of them shared, and a few pairs.

    With the first pair, most of the numbers have values that are nearly the same.
    """
    hashes = _hashes(rng.randint(1, 5), rng)
    a, b = hashes[0]
    pool = [rng.randint(0, TOP), rng.randrange(12)]
    pool += [(value - b) * pow(a, -1, TOP + 1) % (TOP + 1) for value in range(-2, 4)]
    docs = [rng.choices(pool, k=rng.randint(1, 3)) for _ in range(rng.randint(1, 2 + size // 4))]
    return docs, hashes


def _hashes(count: int, rng: random.Random) -> list[tuple[int, int]]:
    return [(rng.randint(1, TOP), rng.randint(0, TOP)) for _ in range(count)]


def _recipes(
    size: int, density: float, one_in: int, changes: tuple[float, ...], rng: random.Random
) -> Arguments:
    """Return recipes of different lengths, the same under every seed; one of so many is a copy."""
    count = int(density * size**0.5)
    mean = size // count
    lengths = [mean + (2 * index - count + 1) * mean // (9 * count) for index in range(count)]
    docs: list[list[int]] = []
    for index, length in enumerate(lengths):
        if index % one_in == one_in - 1:
            share = changes[index // one_in % len(changes)]
            kept = docs[index - 1][: int(length * (1 - share))]
        else:
            kept = []
        docs.append(kept + [rng.randint(0, TOP) for _ in range(length - len(kept))])
    for doc in docs:
        rng.shuffle(doc)
    rng.shuffle(docs)
    return docs, _hashes(64 if size < 10_000 else 96 if size < 30_000 else 128, rng)
