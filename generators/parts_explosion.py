# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Recipes for `parts_explosion`: size is about the number of lines.

Solutions are slow here when they open a recipe once for each depth at which it stands, or carry
along all that is bought. Names are random, so their order says nothing.
"""

import itertools
import random
from string import ascii_lowercase, digits

Recipes = dict[str, list[tuple[str, int]]]
Input = tuple[Recipes, str, int]

LARGE = 1_000_000_000

EDGES: tuple[Input, ...] = (
    ({}, "a", 7),
    ({"b": [("c", 2)]}, "a", LARGE),
    ({"b": [("c", 2)]}, "c", 3),
    ({"a": [("b", 1)]}, "a", 1),
    ({"a": [("b", 1000), ("r", 7)], "b": [("c", 1000)], "c": [("r", 1000)]}, "a", 5),
    ({"a": [("b", 1), ("b", 2), ("b", 1)], "b": [("x", 1), ("x", 3)]}, "a", 2),
    ({"b": [("c", 1)], "a": [("b", 1), ("c", 4)], "d": [("b", 9), ("y", 1)]}, "a", LARGE),
    ({"x10": [("x9", 1), ("x1", 2), ("x", 3)]}, "x10", 4),
    ({"a": [("c", 2), ("b", 3)], "b": [("c", 5)], "c": [("d", 7), ("e", 1)]}, "a", 1),
    ({"c": [("d", 3)], "a": [("c", 2), ("b", 3)], "b": [("c", 5), ("d", 1)]}, "c", 1),
)


def edges(size: int, rng: random.Random) -> Input:
    """Hand-made recipes, four at most, whatever the size."""
    recipes, product, amount = rng.choice(EDGES)
    return ({name: list(lines) for name, lines in recipes.items()}, product, amount)


def random_recipes(size: int, rng: random.Random) -> Input:
    """Layers with lines to one of the next six."""
    return _catalogue(size, 25, 4, 6, 70, rng)


def next_layers_hurt_each_way(size: int, rng: random.Random) -> Input:
    """Lines lead to one of the next three layers, so that many ways lead to each part."""
    return _catalogue(size, 30, 5, 3, 60, rng)


def uneven_depths_hurt_rounds(size: int, rng: random.Random) -> Input:
    """Lines that skip up to half of the layers."""
    return _catalogue(size, 28, 5, 14, 60, rng)


def many_materials_hurt_sums_of_all(size: int, rng: random.Random) -> Input:
    """Nearly every recipe leads to the same names that are bought."""
    return _catalogue(size, 22, 4, 5, 75, rng)


def _catalogue(
    size: int, depth: int, fan: int, reach: int, materials: int, rng: random.Random
) -> Input:
    """Return recipes in layers, with lines to one of the next `reach` layers.

    Each recipe is used by one of the layer above. A few recipes that nothing uses come on top.
    """
    count = max(1, size // (fan + 1))
    extra = 1 + size // 300
    names = _names(count + min(materials, max(5, size // 30)) + 2 * extra, rng)
    unused, unneeded = names[-extra:], names[-2 * extra : -extra]
    width = max(1, -(-(count - 1) // depth))
    layers = [[names[0]]]
    layers += [names[start : min(start + width, count)] for start in range(1, count, width)]
    layers.append(names[count : -2 * extra])
    recipes: Recipes = {}
    for number, layer in enumerate(layers[:-1]):
        for name in layer:
            recipes[name] = _lines(layers[number + 1 : number + 1 + reach], fan, rng)
    for upper, lower in itertools.pairwise(layers[:-1]):
        for name in lower:
            recipes[rng.choice(upper)].append((name, rng.randint(1, 5)))
    for name, material in zip(unused, unneeded, strict=True):
        recipes[name] = [(material, 1), (rng.choice(names[: -2 * extra]), 2)]
    for lines in recipes.values():
        rng.shuffle(lines)
    shuffled = list(recipes.items())
    rng.shuffle(shuffled)
    return (dict(shuffled), names[0], rng.choice((1, rng.randint(1, 99), rng.randint(1, LARGE))))


def _lines(below: list[list[str]], fan: int, rng: random.Random) -> list[tuple[str, int]]:
    """Return about `fan` lines with parts of the layers below, of some parts two."""
    lines = [
        (rng.choice(rng.choice(below)), rng.randint(1, 12))
        for _ in range(rng.randint(fan - 1, fan + 1))
    ]
    if rng.randrange(4) == 0:
        lines.append((rng.choice(lines)[0], rng.randint(1, 1_000)))
    return lines


def _names(count: int, rng: random.Random) -> list[str]:
    """Return that many different names."""
    names: dict[str, None] = {}
    length = 2 if count < 60 else 4
    while len(names) < count:
        names["".join(rng.choices(ascii_lowercase + digits, k=rng.randint(2, length)))] = None
    return list(names)
