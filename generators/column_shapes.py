# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Columns for `column_shapes`: size is the number of values, more or less.

Solutions are slow here when they look at each character, call functions for each value, or look
through all shapes for each distinct one. Columns have hundreds of shapes, many equally frequent.
"""

import random

CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SMALL = CAPITALS.lower()
DIGITS = "0123456789"
OTHERS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
KINDS = {"A": CAPITALS, "a": SMALL, "9": DIGITS}

EDGES: tuple[tuple[int, list[str]], ...] = (
    (1, ["~"]),
    (50, ["Z" * 20, "z" * 20, "9" * 20]),
    (2, ["b1", "B1", "bb", "1b", "11"]),
    (9, ["[Az]", "@AZ{", "`az^", "/09:", "_Zz_", "[Bz]"]),
    (2, ["zz", "z", "zzz", "Z", "z", "q", "xx"]),
    (3, ["7", "77", "7-7", "8", "88", "1.5", "-3", "-4"]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made columns of up to eight values, whatever the size."""
    k, values = rng.choice(EDGES)
    return _write(k, rng.sample(values, len(values)))


def random_templates(size: int, rng: random.Random) -> tuple[str]:
    """Values after templates, of which some are much more frequent than others."""
    templates = [_draw("Aa9" * 4 + OTHERS, rng.randint(1, 16), rng) for _ in range(size // 12 + 2)]
    weights = [1 / place for place in range(1, len(templates) + 1)]
    chosen = rng.choices(templates, weights, k=size)
    return _write(_number(rng), [_fill(template, rng) for template in chosen])


def short_values_hurt_calls(size: int, rng: random.Random) -> tuple[str]:
    """More values of two to five characters, out of all kinds."""
    kinds = "Aa9-" if size < 100 else "Aa9-_."
    count = size * 5 // 4
    values = [_fill(_draw(kinds, rng.randint(2, 5), rng), rng) for _ in range(count)]
    return _write(_number(rng), values)


def long_values_hurt_characters(size: int, rng: random.Random) -> tuple[str]:
    """Fewer values of 17 to 20 characters, most of them letters or digits."""
    count = size * 4 // 5 + 1
    templates = [_draw("AAaaaa999" + "-", rng.randint(17, 20), rng) for _ in range(count // 6 + 1)]
    return _write(_number(rng), [_fill(rng.choice(templates), rng) for _ in range(count)])


def many_shapes_hurt_counting(size: int, rng: random.Random) -> tuple[str]:
    """A third of the values have a shape of their own, or nearly so."""
    count = size * 2 // 3
    kinds = "Aa9" if size < 100 else "Aa9#"
    templates = [_draw(kinds, rng.randint(3, 12), rng) for _ in range(count // 2 + 1)]
    return _write(_number(rng), [_fill(rng.choice(templates), rng) for _ in range(count + 1)])


def _number(rng: random.Random) -> int:
    return rng.choice((3, 5, 10, 50))


def _draw(characters: str, length: int, rng: random.Random) -> str:
    return "".join(rng.choices(characters, k=length))


def _fill(template: str, rng: random.Random) -> str:
    """Return a value of this shape."""
    return "".join([rng.choice(KINDS.get(character, character)) for character in template])


def _write(k: int, values: list[str]) -> tuple[str]:
    """Return the text of an input."""
    return ("\n".join([f"{len(values)} {k}", *values]) + "\n",)
