"""Values as short texts, and where two differ."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.checkers import Compare, compare_exactly, compare_floats, compare_tokens
from effbench.excerpts import SHORT_CHARACTERS, locate_difference, show_text, show_value

ATOMS = st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary()
VALUES = st.recursive(
    ATOMS, lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(ATOMS, inner)
)


@given(VALUES)
def test_short_text_is_short_and_on_one_line(value: object) -> None:
    text = show_value(value)
    assert len(text) <= SHORT_CHARACTERS + 40
    assert "\n" not in text


@pytest.mark.parametrize(
    "value", [list(range(5000)), {"a": [1, (2, 3)]}, "x" * 3000, {3, 1}, [[[[[[[[1]]]]]]]]]
)
def test_whole_text_is_the_value(value: object) -> None:
    assert eval(show_value(value, whole=True)) == value


def test_long_values_tell_their_length() -> None:
    assert show_value(list(range(5000))).endswith(", ...] (5,000 elements)")
    assert show_value("x" * 5000).endswith("(5,000 characters)")
    assert show_value(["x" * 400] * 12).endswith("(12 elements)")


def test_integers_beyond_decimal_digits_and_arrays_are_shown() -> None:
    assert show_value(1 << 40_000).startswith("0x1000")
    assert int(show_value(1 << 40_000, whole=True), 16) == 1 << 40_000
    assert show_value(np.arange(3)) == "array([0, 1, 2], dtype=int64)"


def test_texts_are_cut_by_lines_and_hold_no_control_characters() -> None:
    text = "\n".join(["\x1b[31mred", "y" * 400, *map(str, range(50))])
    short = show_text(text).split("\n")
    assert short[0] == " [31mred"
    assert len(short[1]) < 130
    assert short[-1] == "... (52 lines)"
    assert show_text(text, whole=True).count("\n") == 51


TOKENS = compare_tokens(0.0, 0.0)


@pytest.mark.parametrize(
    ("expected", "answer", "same", "phrase"),
    [
        ([1, 2, 3], [1, 5, 3], compare_exactly, "[1]: 2 expected, 5 given"),
        ([1, [2, 3]], [1, [2, 4]], compare_exactly, "[1][1]: 3 expected, 4 given"),
        ([1, 2], (1, 2), compare_exactly, "list expected, tuple given"),
        ([1], [True], compare_exactly, "[0]: int expected, bool given: 1, True"),
        ([1, 2], [1], compare_exactly, "2 elements expected, 1 given"),
        ({"a": 1}, {"b": 1}, compare_exactly, "the key 'a' is missing"),
        ({"a": 1}, {"a": 1, "b": 1}, compare_exactly, "the key 'b' is not expected"),
        ({"a": [1]}, {"a": [2]}, compare_exactly, "['a'][0]: 1 expected, 2 given"),
        ({1: 0}, {True: 0}, compare_exactly, "equal but for the types of keys or elements"),
        ([0.5, 1.0], [0.5 + 1e-12, 2.0], compare_floats(1e-9, 0), "[1]: 1.0 expected, 2.0 given"),
        ("1 2\n3", "1 2 4\n", TOKENS, "word 3: '3' expected, '4' given"),
        ("1 2\n3", "1\n2", TOKENS, "3 words expected, 2 given"),
        ("a\nb\n", "a\nc\n", compare_exactly, "line 2: 'b' expected, 'c' given"),
        ("a", "b", compare_exactly, "'a' expected, 'b' given"),
    ],
)
def test_difference_is_located(
    expected: object, answer: object, same: Compare, phrase: str
) -> None:
    assert locate_difference(expected, answer, same) == phrase


@given(VALUES, VALUES)
def test_every_difference_has_a_phrase(left: object, right: object) -> None:
    if not compare_exactly(left, right):
        assert locate_difference(left, right, compare_exactly)
