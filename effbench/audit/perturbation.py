"""Inputs that lie next to one: a change at one place, a value at its bound, a smaller one.

Nothing here knows what a problem admits: whoever asks holds the result against its contract.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from typing import Any

Path = tuple[Any, ...]  # keys and indices from the outermost container inwards
_TOKEN = re.compile(r"-?\d+")
# Beyond this no contract admits a number, and decimal digits get long.
MOST_BITS = 200


def walk(value: object, path: Path = ()) -> Iterator[tuple[Path, object]]:
    """Yield every part of a value with its path, the value itself first."""
    yield path, value
    if isinstance(value, list | tuple):
        for index, part in enumerate(value):
            yield from walk(part, (*path, index))
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from walk(part, (*path, key))


def replace_at(value: Any, path: Path, part: object) -> Any:
    """Return a copy of a value with another part at a path."""
    if not path:
        return part
    key, *rest = path
    if isinstance(value, dict):
        return {k: replace_at(v, tuple(rest), part) if k == key else v for k, v in value.items()}
    parts = [replace_at(v, tuple(rest), part) if i == key else v for i, v in enumerate(value)]
    return type(value)(parts)


def perturb(arguments: tuple[object, ...], rng: random.Random) -> tuple[object, ...]:
    """Return arguments with one part changed: off by one, doubled, left out, put elsewhere, or made
    equal to a part of the same type.
    """
    parts = list(walk(arguments))[1:]
    if not parts:
        return arguments
    path, part = rng.choice(parts)
    kin = [other for _, other in parts if type(other) is type(part)]
    return replace_at(arguments, path, _change(part, kin, rng))  # type: ignore[no-any-return]


def _change(part: Any, kin: list[object], rng: random.Random) -> object:
    if rng.randrange(4) == 0:
        return rng.choice(kin)
    if isinstance(part, bool):
        return not part
    if isinstance(part, int | float):
        return rng.choice([part + 1, part - 1, -part, part * 2, part * 0])
    if isinstance(part, str) and _TOKEN.search(part) and rng.randrange(2):
        return _change_token(part, rng)
    if isinstance(part, str) and "\n" in part:
        return "".join(_rearrange(part.splitlines(keepends=True), rng))
    if isinstance(part, str | bytes):
        pieces = [part[i : i + 1] for i in range(len(part))]
        return part[:0].join(_rearrange(pieces, rng))
    if isinstance(part, list | tuple):
        return type(part)(_rearrange(list(part), rng))
    if isinstance(part, dict) and part:
        gone = rng.choice(list(part))
        return {key: value for key, value in part.items() if key != gone}
    return part


def _change_token(text: str, rng: random.Random) -> str:
    """Return a text with another number in the place of one of its numbers."""
    found = rng.choice(list(_TOKEN.finditer(text)))
    number = int(found[0])
    fresh = rng.choice([number + 1, number - 1, number * 2, 0])
    return f"{text[: found.start()]}{fresh}{text[found.end() :]}"


def _rearrange(parts: list[Any], rng: random.Random) -> list[Any]:
    if not parts:
        return parts
    here, there = rng.randrange(len(parts)), rng.randrange(len(parts))
    way = rng.randrange(6)
    if way == 0:
        del parts[here]
    elif way == 1:
        parts.insert(there, parts[here])
    elif way == 2:
        parts[here], parts[there] = parts[there], parts[here]
    elif way == 3:
        parts[here] = parts[there]
    elif way == 4:
        parts.reverse()
    else:
        parts = parts[: here + 1]
    return parts


def push_to_bound(
    arguments: tuple[object, ...],
    admits: Callable[[tuple[object, ...]], bool],
    rng: random.Random,
) -> tuple[object, ...]:
    """Return arguments with one of their integers as large, or as small, as is still admitted."""
    numbers = [(path, part) for path, part in walk(arguments) if type(part) is int]
    if not numbers:
        return arguments
    path, number = rng.choice(numbers)
    sign = rng.choice([1, -1])

    def moved(by: int) -> tuple[object, ...]:
        return replace_at(arguments, path, number + sign * by)  # type: ignore[no-any-return]

    reach = 1
    while reach.bit_length() < MOST_BITS and admits(moved(reach)):
        reach *= 2
    low, high = reach // 2, reach
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if admits(moved(middle)) else (low, middle)
    return moved(low)


def simplify(arguments: tuple[object, ...]) -> Iterator[tuple[object, ...]]:
    """Yield smaller arguments, the boldest steps first: half of a part left out, then a piece of
    it; a number that is 0, half of what it was, or nearer to 0 by one.
    """
    for path, part in walk(arguments):
        for smaller in _shorten(part) if path else ():
            yield replace_at(arguments, path, smaller)
    for path, part in walk(arguments):
        if type(part) is int and part:
            towards = part - (1 if part > 0 else -1)
            for smaller in dict.fromkeys((0, int(part / 2) if abs(part) < 2**50 else 0, towards)):
                yield replace_at(arguments, path, smaller)


def _shorten(part: object) -> Iterator[object]:
    """Yield a sequence without a half, a quarter, and so on, down to one piece, of its own."""
    if not isinstance(part, list | str | bytes):
        return
    sequence: Any = part
    width = len(part) // 2
    while width:
        for start in range(0, len(part), width):
            yield sequence[:start] + sequence[start + width :]
        width //= 2
    if len(part) == 1:
        yield part[:0]
