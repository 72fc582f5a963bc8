"""Checkers: exact types, tolerances, free order, and answers written to break the host."""

from __future__ import annotations

import math
import struct
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench import codec
from effbench.checkers import (
    accepts,
    built_in,
    compare_exactly,
    compare_floats,
    compare_unordered,
)
from effbench.model import CheckerSpec

NAN = math.nan
OTHER_NAN: float = struct.unpack("<d", struct.pack("<Q", 0xFFF8000000000001))[0]

SAME = [
    (1, 1),
    (None, None),
    ("a", "a"),
    (b"a", b"a"),
    (0.0, -0.0),
    (NAN, OTHER_NAN),
    (1 + 2j, 1 + 2j),
    ([1, [2, (3, "x")]], [1, [2, (3, "x")]]),
    ({"a": 1, "b": [2]}, {"b": [2], "a": 1}),
    ({1: "x", 2.0: "y"}, {2.0: "y", 1: "x"}),
    ({1, 2, 3}, {3, 2, 1}),
    ({0.0}, {-0.0}),
    ({0.0: 1}, {-0.0: 1}),
    ({NAN: 1}, {OTHER_NAN: 1}),
    ({(1, frozenset("xyz"))}, {(1, frozenset("zyx"))}),
    ({frozenset("xyz"): 1}, {frozenset("zyx"): 1}),
    ([NAN, {"a": -0.0}], [OTHER_NAN, {"a": 0.0}]),
]
DIFFERENT = [
    (1, True),
    (0, False),
    (1, 1.0),
    (1.0, 1),
    (True, 1),
    (1.0, 1 + 0j),
    (None, False),
    ("1", 1),
    ("a", b"a"),
    ([1], (1,)),
    ([1], [1, 1]),
    ([], None),
    ([], ()),
    ([[1]], [[True]]),
    ({1: 2}, {True: 2}),
    ({1: 2}, {1.0: 2}),
    ({1: 2}, {1: True}),
    ({1: 2}, {1: 3}),
    ({1: 2}, {}),
    ({NAN: 1}, {NAN: 2}),
    ({1}, {True}),
    ({1}, {1.0}),
    ({1}, frozenset({1})),
    ({1}, {1, 2}),
    ({(1, 2)}, {(1, True)}),
    (NAN, 0.0),
    (math.inf, -math.inf),
    (1e300 * 10**9, math.nan),
    ("é", "e\u0301"),
    (10**30, 10**30 + 1),
]


@pytest.mark.parametrize(("expected", "answer"), SAME)
def test_exact_accepts(expected: object, answer: object) -> None:
    assert compare_exactly(expected, answer)
    assert compare_exactly(answer, expected)


@pytest.mark.parametrize(("expected", "answer"), DIFFERENT)
def test_exact_rejects(expected: object, answer: object) -> None:
    assert not compare_exactly(expected, answer)
    assert not compare_exactly(answer, expected)


@pytest.mark.parametrize(("left", "right"), SAME)
def test_unordered_elements_are_compared_exactly(left: object, right: object) -> None:
    assert compare_unordered([left, 7], [7, right])


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_unordered_elements_are_told_apart_exactly(left: object, right: object) -> None:
    assert not compare_unordered([left, 7], [7, right])


@pytest.mark.parametrize(
    ("expected", "answer", "same"),
    [
        ([1, 2, 2], [2, 1, 2], True),
        ([1, 2, 2], [1, 1, 2], False),
        ([1, 2], [1, 2, 2], False),
        ((1, 2), (2, 1), True),
        ((1, 2), [2, 1], False),
        ([[1, 2]], [[2, 1]], False),
        ([], [], True),
        ({1: [1, 2]}, {1: [2, 1]}, False),
        ("ab", "ba", False),
        ([("set", [1])], [{1}], False),
    ],
)
def test_unordered(expected: object, answer: object, same: bool) -> None:
    assert compare_unordered(expected, answer) is same


@pytest.mark.parametrize(
    ("absolute", "relative", "expected", "answer", "same"),
    [
        (0.5, 0.0, 10.0, 10.5, True),
        (0.5, 0.0, 10.0, 10.51, False),
        (0.0, 0.5, 10.0, 15.0, True),
        (0.0, 0.5, 10.0, 15.1, False),
        (0.0, 0.5, -10.0, -14.9, True),
        (0.0, 0.5, 0.0, 1e-300, False),
        (0.1, 0.5, 10.0, 15.0, True),
        (0.5, 0.0, 10.0, 10, True),
        (0.5, 0.0, 10, 10.0, False),
        (0.5, 0.0, 10, 11, False),
        (0.5, 0.0, 1.0, True, False),
        (0.5, 0.0, 1.0, "1.0", False),
        (0.5, 0.0, NAN, NAN, True),
        (0.5, 0.0, NAN, 0.0, False),
        (0.5, 0.0, 0.0, NAN, False),
        (0.5, 0.5, math.inf, math.inf, True),
        (0.5, 0.5, math.inf, -math.inf, False),
        (0.5, 0.5, math.inf, 1e308, False),
        (0.5, 0.5, 1e308, math.inf, False),
        (0.5, 0.5, 1e308, 10**400, False),
        (0.5, 0.0, [1.0, {"a": (2.0,)}], [1.2, {"a": (1.8,)}], True),
        (0.5, 0.0, [1.0, 2.0], [2.0, 1.0], False),
        (0.5, 0.0, [1.0], (1.0,), False),
        (0.5, 0.0, {"a": 1.0}, {"b": 1.0}, False),
    ],
)
def test_floats(
    absolute: float, relative: float, expected: object, answer: object, same: bool
) -> None:
    assert compare_floats(absolute, relative)(expected, answer) is same


def test_checkers_by_name() -> None:
    assert built_in(CheckerSpec("exact"))([1, 2], [2, 1]) is False
    assert built_in(CheckerSpec("unordered"))([1, 2], [2, 1]) is True
    assert built_in(CheckerSpec("float", absolute=1.0))([1.0], [1.5]) is True
    assert built_in(CheckerSpec("float"))([1.0], [1.5]) is False


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.floats() | st.text(max_size=2),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.integers(-2, 2) | st.booleans(), inner, max_size=3)
        | st.frozensets(st.integers(-2, 2) | st.floats(), max_size=3)
    ),
    max_leaves=8,
)
COMPARISONS: list[Callable[[object, object], bool]] = [
    compare_exactly,
    compare_unordered,
    compare_floats(0.0, 0.0),
]


@pytest.mark.parametrize("compare", COMPARISONS)
@given(value=PLAIN)
def test_every_value_is_its_own_right_answer(
    compare: Callable[[object, object], bool], value: object
) -> None:
    assert compare(value, codec.decode(codec.encode(value)))


@given(left=PLAIN, right=PLAIN)
def test_equality_is_symmetric_and_agrees_with_the_unordered_one(
    left: object, right: object
) -> None:
    same = compare_exactly(left, right)
    assert compare_exactly(right, left) is same
    assert compare_unordered([left], [right]) is same


@pytest.mark.parametrize("compare", COMPARISONS)
@given(answer=st.binary(max_size=60))
def test_bytes_that_are_no_answer_are_wrong(
    compare: Callable[[object, object], bool], answer: bytes
) -> None:
    assert not accepts(compare, codec.encode(["right"]), answer)


@pytest.mark.parametrize("compare", COMPARISONS)
@given(data=st.data())
def test_damaged_answers_raise_nothing(
    compare: Callable[[object, object], bool], data: st.DataObject
) -> None:
    expected = codec.encode([1, {"a": {2.0, 3.5}}, ("x", b"y")])
    answer = bytearray(expected)
    answer[data.draw(st.integers(0, len(answer) - 1))] = data.draw(st.integers(0, 255))
    assert accepts(compare, expected, bytes(answer)) in (False, True)


def test_answer_deeper_than_the_codec_allows_is_wrong() -> None:
    flat = codec.encode([[]])
    nested: list[object] = []
    for _ in range(99):
        nested = [nested]
    assert not accepts(compare_exactly, flat, codec.encode(nested))
    assert accepts(compare_unordered, codec.encode(nested), codec.encode(nested))
    assert compare_unordered(nested, nested)


def test_numbers_chosen_to_collide_are_counted_in_linear_time() -> None:
    modulus = 2**61 - 1
    values: list[object] = [i * modulus for i in range(1, 100_001)]
    assert compare_unordered(values, values[::-1])
