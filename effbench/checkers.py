"""What outputs are right: the built-in checkers by name, and the problem's own.

Answers are compared by walking exact built-in types, never by a method of the answer's own.
"""

from __future__ import annotations

import hashlib
import math
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from effbench import codec
from effbench.model import CheckerSpec

# What the host decodes at most; a guest may be asked to encode more than that for a generator.
ANSWER_LIMITS = codec.Limits(bytes=1 << 28, nodes=20_000_000)

Compare = Callable[[object, object], bool]
CustomCheck = Callable[[tuple[object, ...], object, object], bool]


def compare_exactly(expected: object, answer: object) -> bool:
    """Return whether both are the same value of the same types; NaN equals NaN, 0.0 equals -0.0."""
    return _compare(expected, answer, _same_atom)


def compare_floats(absolute: float, relative: float) -> Compare:
    """Return a comparison in which floats may differ by `absolute`, or `relative` of the expected.

    An int where a float is expected is accepted, a float where an int is expected is not.
    """

    def close(expected: object, answer: object) -> bool:
        if type(expected) is float and type(answer) in (float, int):
            try:
                value = float(answer)  # type: ignore[arg-type]
            except OverflowError:
                return False
            if math.isnan(expected) or math.isinf(expected):
                return _same_atom(expected, value)
            return abs(value - expected) <= max(absolute, relative * abs(expected))
        return _same_atom(expected, answer)

    return lambda expected, answer: _compare(expected, answer, close)


def compare_unordered(expected: object, answer: object) -> bool:
    """Return whether two sequences of the same type hold the same elements, in any order.

    Only the outermost order is free; elements are compared exactly.
    """
    if type(expected) is not type(answer) or not isinstance(expected, list | tuple):
        return compare_exactly(expected, answer)
    if len(expected) != len(answer):  # type: ignore[arg-type]
        return False
    return _count(expected) == _count(answer)


def compare_tokens(absolute: float, relative: float) -> Compare:
    """Return a comparison of texts by their words: what spaces and line ends there are is free.

    With a tolerance, words that are floats may differ by `absolute`, or `relative` of the expected.
    """

    def same(expected: object, answer: object) -> bool:
        if type(expected) is not str or type(answer) is not str:
            return False
        left, right = expected.split(), answer.split()
        if not absolute and not relative:
            return left == right
        return len(left) == len(right) and all(map(close, left, right))

    def close(expected: str, answer: str) -> bool:
        if expected == answer:
            return True
        try:
            wanted, value = float(expected), float(answer)
        except ValueError:
            return False
        return abs(value - wanted) <= max(absolute, relative * abs(wanted))

    return same


def built_in(spec: CheckerSpec) -> Compare:
    """Return the comparison that a checker's name stands for."""
    match spec.name:
        case "float":
            return compare_floats(spec.absolute, spec.relative)
        case "tokens":
            return compare_tokens(spec.absolute, spec.relative)
        case "unordered":
            return compare_unordered
        case _:
            return compare_exactly


def accepts(compare: Compare, expected: bytes, answer: bytes) -> bool:
    """Return whether an encoded answer is right. Equal messages are equal values, undecoded.

    An answer that does not decode is wrong: the candidate wrote it.
    """
    if expected == answer:
        return True
    try:
        value = codec.decode(answer, ANSWER_LIMITS)
    except codec.DecodeError:
        return False
    return compare(codec.decode(expected, ANSWER_LIMITS), value)


def _compare(expected: Any, answer: Any, same: Compare) -> bool:
    pending = [(expected, answer)]
    while pending:
        left, right = pending.pop()
        if isinstance(left, list | tuple):
            if type(left) is not type(right) or len(left) != len(right):
                return False
            pending.extend(zip(left, right, strict=True))
        elif isinstance(left, dict):
            if type(right) is not dict or _count(left) != _count(right):
                return False
            values = {_fingerprint(key): value for key, value in right.items()}
            pending.extend((value, values[_fingerprint(key)]) for key, value in left.items())
        elif isinstance(left, set | frozenset):
            if type(left) is not type(right) or _count(left) != _count(right):
                return False
        elif not same(left, right):
            return False
    return True


def _count(values: Any) -> Counter[bytes]:
    return Counter(map(_fingerprint, values))


def _fingerprint(value: Any) -> bytes:
    """Return bytes that are the same for exactly the values that `compare_exactly` holds equal.

    Values themselves cannot be counted: 1, True and 1.0 are equal to Python, and answers can be
    made of numbers whose hashes collide.
    """
    kind = type(value)
    if kind is int:
        return f"i{value:x}".encode()
    if kind is str:
        return f"s{value}".encode("utf-8", "surrogatepass")
    if kind is float:
        return b"=" + codec.encode(value + 0.0 if value == value else math.nan)
    if kind in (list, tuple):
        parts: Iterable[bytes] = map(_fingerprint, value)
    elif kind in (set, frozenset):
        parts = sorted(map(_fingerprint, value))
    elif kind is dict:
        parts = sorted(map(_fingerprint, value.items()))
    else:
        return b"=" + codec.encode(value)
    state = hashlib.sha256(kind.__name__.encode())
    for part in parts:
        state.update(len(part).to_bytes(8, "big") + part)
    return b"#" + state.digest()


def _same_atom(expected: Any, answer: Any) -> bool:
    if type(expected) is not type(answer):
        return False
    if type(expected) is float:
        return bool(expected == answer or (expected != expected and answer != answer))
    if type(expected).__module__ == "numpy":
        return codec.encode(expected) == codec.encode(answer)
    return bool(expected == answer)
