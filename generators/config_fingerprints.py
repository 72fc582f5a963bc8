# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Configurations for `config_fingerprints`: size is the number of values in all of them.

Solutions are slow here when they visit values in Python, or compare configurations with each other.
Every shape holds copies in another order of keys, and near copies: another type, a list reversed.
"""

import random
from collections.abc import Callable
from typing import Any

Config = dict[str, Any]

WORDS = ("host", "port", "tags", "on", "mode", "a", "b", "c", "user", "path", "depth", "limit", "")
TWINS: tuple[tuple[Any, ...], ...] = ((1, True, "1"), (0, False, "0"), (None, "null", [], {}, ""))

EDGES: tuple[list[Config], ...] = (
    [],
    [{}],
    [{}, {}, {"a": {}}, {"a": []}, {"a": None}, {"a": ""}, {"a": 0}, {"a": False}],
    [{"a": 1}, {"a": True}, {"a": "1"}, {"a": [1]}, {"a": 1}],
    [{"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": 2, "b": 1}],
    [{"a": [1, 2]}, {"a": [2, 1]}, {"a": [1, 2]}, {"a": [1, 2, 2]}],
    [{"a": [[1], 2]}, {"a": [1, [2]]}, {"a": [[1, 2]]}, {"a": [1, 2]}],
    [{"": {"": ""}}, {"": ""}, {"": {"": ""}}],
    [{"a": {"c": 1, "b": [{"y": 1, "x": 0}]}}, {"a": {"b": [{"x": 0, "y": 1}], "c": 1}}],
    [{"a": 12, "b": 3}, {"a": 1, "b": 23}, {"a": "12", "b": 3}],
)


def edges(size: int, rng: random.Random) -> tuple[list[Config]]:
    """Two hand-made lists of up to eight configurations, whatever the size."""
    return ([*rng.choice(EDGES), *rng.choice(EDGES[1:])],)


def random_trees(size: int, rng: random.Random) -> tuple[list[Config]]:
    """Dicts and lists inside each other, six levels at most."""
    return (_fleet(size, 60, rng, lambda values: _tree(values, 5, rng)),)


def rows_of_numbers_hurt_freezing(size: int, rng: random.Random) -> tuple[list[Config]]:
    """Tables of rows of small numbers, truth values among them; a fifth more values."""

    def table(values: int) -> Config:
        row = min(8, values)
        rows = [[_leaf(rng) for _ in range(row)] for _ in range(values // row)]
        return {"rows": [_pick_numbers(row, rng) for row in rows], "on": rng.choice(TWINS[0])}

    return (_fleet(size * 6 // 5, 90, rng, table),)


def late_differences_hurt_pairs(size: int, rng: random.Random) -> tuple[list[Config]]:
    """Configurations that are all the same but for two values at the very end.

    Of four with the same number, two are equal, one has a like value, one the values reversed.
    """
    values = min(60, size // 6 + 1)
    base = _tree(values, 4, rng)
    count = size // (values + 3)
    fleet = []
    for place in rng.sample(range(count), count):
        config = _shuffled(base, rng)
        number, kind = divmod(place, 4)
        ending = [number, (1, True, "1")[(number + (kind == 2)) % 3]]
        config["zzz"] = {"z": ending[::-1] if kind == 3 else ending}
        fleet.append(config)
    return (fleet,)


def flat_records(size: int, rng: random.Random) -> tuple[list[Config]]:
    """Dicts of 40 short values, nothing inside them; four fifths as many values."""

    def record(values: int) -> Config:
        return {f"{rng.choice(WORDS)}_{place}": _leaf(rng) for place in range(values)}

    return (_fleet(size * 4 // 5, 40, rng, record),)


def _fleet(
    size: int, values: int, rng: random.Random, draw: Callable[[int], Config]
) -> list[Config]:
    """Return configurations of so many values: two thirds are drawn, others like earlier ones."""
    values = min(values, size // 6 + 1)
    count = max(1, size // values)
    drawn = [draw(values) for _ in range(count * 2 // 3 + 1)]
    fleet = [_shuffled(rng.choice(drawn), rng) for _ in range(count)]
    return [_twisted(config, rng) if rng.randrange(2) else config for config in fleet]


def _tree(values: int, depth: int, rng: random.Random) -> Config:
    parts = rng.sample(WORDS, min(rng.randint(2, 6), max(1, values)))
    return {part: _value(values // len(parts) - 1, depth - 1, rng) for part in parts}


def _value(values: int, depth: int, rng: random.Random) -> Any:
    if values < 1 or depth == 0:
        return _leaf(rng)
    if rng.randrange(3):
        return _tree(values, depth, rng)
    parts = min(rng.randint(2, 6), values)
    return [_value(values // parts - 1, depth - 1, rng) for _ in range(parts)]


def _leaf(rng: random.Random) -> Any:
    if rng.randrange(3) == 0:
        return rng.choice((True, False, None, 0, 1, "1", "0"))
    return rng.choice((rng.randrange(100), rng.randrange(100), rng.choice(WORDS)))


def _pick_numbers(row: list[Any], rng: random.Random) -> list[Any]:
    return [leaf if type(leaf) in (int, bool) else rng.randrange(10) for leaf in row]


def _shuffled(value: Any, rng: random.Random) -> Any:
    """Return a copy with all keys in another order."""
    if type(value) is dict:
        keys = rng.sample(sorted(value), len(value))
        return {key: _shuffled(value[key], rng) for key in keys}
    return [_shuffled(inner, rng) for inner in value] if type(value) is list else value


def _twisted(value: Any, rng: random.Random) -> Any:
    """Return a copy with one leaf that is like the old one, or with one list the other way."""
    if type(value) is list and value and rng.randrange(2):
        place = rng.randrange(len(value))
        return [*value[:place], _twisted(value[place], rng), *value[place + 1 :]]
    if type(value) is list:
        return value[::-1]
    if type(value) is dict and value:
        key = rng.choice(sorted(value))
        return {**value, key: _twisted(value[key], rng)}
    for twins in TWINS:
        if any(type(value) is type(twin) and value == twin for twin in twins):
            return rng.choice(twins)
    return str(value) if type(value) is int else value
