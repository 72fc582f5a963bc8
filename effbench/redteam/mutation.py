"""Inputs that no generator made: small changes to those that one did.

Whether a changed input is admissible is for the problem's contract to say.
"""

from __future__ import annotations

import random
from collections.abc import Callable

MAX_CHANGES = 3
_INTEGER = frozenset("0123456789")


def mutate(arguments: tuple[object, ...], rng: random.Random) -> tuple[object, ...]:
    """Return the arguments with one to three changes; values of other types than numbers, texts,
    lists, tuples and dicts stay as they are.
    """
    changed = list(arguments)
    for _ in range(rng.randint(1, MAX_CHANGES)):
        if changed:
            place = rng.randrange(len(changed))
            changed[place] = _change(changed[place], rng)
    return tuple(changed)


def _change(value: object, rng: random.Random) -> object:
    match value:
        case bool():
            return not value
        case int():
            return rng.choice((0, 1, -value, value + 1, value - 1, 2 * value))
        case float():
            return rng.choice((0.0, 1.0, -value, value + 1.0, value / 2))
        case str():
            return _change_text(value, rng)
        case list():
            return _change_items(value, rng)
        case tuple():  # its length is part of its type, mostly
            return tuple(_change_one(list(value), rng))
        case dict():
            return _change_entry(value, rng)
    return value


def _change_entry(value: dict[object, object], rng: random.Random) -> dict[object, object]:
    if not value:
        return value
    key = rng.choice(list(value))
    changed = dict(value)
    if rng.random() < 0.3:
        del changed[key]
    else:
        changed[key] = _change(changed[key], rng)
    return changed


def _change_text(text: str, rng: random.Random) -> str:
    """Change words where there are some: the texts of whole programs are made of lines of them."""
    lines = text.split("\n")
    if len(lines) > 2 and rng.random() < 0.2:
        return "\n".join(map(str, _change_items(list(lines), rng)))
    words = [(row, column) for row, line in enumerate(lines) for column in range(len(line.split()))]
    if len(words) < 2:
        return "".join(map(str, _change_items(list(text), rng)))
    row, column = rng.choice(words)
    parts = lines[row].split()
    if rng.random() < 0.3:
        parts = [str(part) for part in _change_items(list(parts), rng)]
    elif _INTEGER.issuperset(parts[column].removeprefix("-")) and parts[column] != "-":
        parts[column] = str(_change(int(parts[column][:300]), rng))
    else:
        parts[column] = "".join(map(str, _change_items(list(parts[column]), rng)))
    lines[row] = " ".join(parts)
    return "\n".join(lines)


def _change_items(items: list[object], rng: random.Random) -> list[object]:
    change: Callable[[list[object], random.Random], list[object]] = rng.choice(
        (_change_one, _change_one, _drop, _repeat, _swap, _cut, _reverse, _shuffle, _sort)
    )
    return change(items, rng)


def _change_one(items: list[object], rng: random.Random) -> list[object]:
    if not items:
        return items
    place = rng.randrange(len(items))
    old = items[place]
    # A letter has no parts: it becomes another one of the text.
    new = rng.choice(items) if isinstance(old, str) and len(old) == 1 else _change(old, rng)
    return [*items[:place], new, *items[place + 1 :]]


def _drop(items: list[object], rng: random.Random) -> list[object]:
    place = rng.randrange(len(items) + 1)
    return items[:place] + items[place + 1 :]


def _repeat(items: list[object], rng: random.Random) -> list[object]:
    place = rng.randrange(len(items) + 1)
    return items[:place] + items[place : place + 1] + items[place:]


def _swap(items: list[object], rng: random.Random) -> list[object]:
    if not items:
        return items
    one, other = rng.randrange(len(items)), rng.randrange(len(items))
    swapped = list(items)
    swapped[one], swapped[other] = items[other], items[one]
    return swapped


def _cut(items: list[object], rng: random.Random) -> list[object]:
    return items[: rng.randrange(len(items) + 1)]


def _reverse(items: list[object], rng: random.Random) -> list[object]:
    return items[::-1]


def _shuffle(items: list[object], rng: random.Random) -> list[object]:
    return rng.sample(items, len(items))


def _sort(items: list[object], rng: random.Random) -> list[object]:
    try:
        return sorted(items)  # type: ignore[type-var]
    except TypeError:
        return items
