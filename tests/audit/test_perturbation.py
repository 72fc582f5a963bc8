"""Inputs next to an input: changed in one place, pushed to a bound, made smaller."""

from __future__ import annotations

import copy
import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.audit.perturbation import perturb, push_to_bound, replace_at, simplify, walk

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False)
    | st.text(max_size=8)
    | st.binary(max_size=8)
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.lists(inner, max_size=3).map(tuple)
        | st.dictionaries(st.text(max_size=3), inner, max_size=3)
    ),
    max_leaves=12,
)
ARGUMENTS = st.lists(VALUES, max_size=3).map(tuple)


@given(ARGUMENTS, st.integers())
def test_a_change_leaves_the_original_and_is_a_function_of_chance(
    arguments: tuple[object, ...], seed: int
) -> None:
    before = copy.deepcopy(arguments)
    changed = perturb(arguments, random.Random(seed))
    assert arguments == before
    assert type(changed) is tuple
    assert len(changed) == len(arguments)
    assert changed == perturb(arguments, random.Random(seed))


@given(ARGUMENTS)
def test_every_part_can_be_replaced_and_nothing_else_changes(arguments: tuple[object, ...]) -> None:
    mark = "a mark that no value holds"
    for path, _ in walk(arguments):
        changed: Any = replace_at(arguments, path, mark)
        for key in path:
            changed = changed[key]
        assert changed == mark
        assert [p for p, _ in walk(replace_at(arguments, path, mark)) if p == path] == [path]


def test_changes_reach_the_slips_that_programs_are_made_of() -> None:
    near = {repr(perturb(([3, 5, 5],), random.Random(seed))) for seed in range(400)}
    for reached in ("([3, 5],)", "([5, 5, 3],)", "([4, 5, 5],)", "([5, 5, 5],)", "([3],)"):
        assert reached in near


def test_numbers_within_a_text_change() -> None:
    near = {str(perturb(("2\n7 9\n",), random.Random(seed))[0]) for seed in range(400)}
    assert {"2\n7 8\n", "1\n7 9\n", "2\n"} <= near


@pytest.mark.parametrize("seed", range(8))
def test_a_number_is_pushed_to_the_very_bound(seed: int) -> None:
    def admits(arguments: tuple[object, ...]) -> bool:
        (number,) = arguments
        return isinstance(number, int) and -7 <= number <= 1_000_003

    assert push_to_bound((5,), admits, random.Random(seed)) in ((-7,), (1_000_003,))


def test_without_a_bound_there_is_an_end() -> None:
    (pushed,) = push_to_bound((0,), lambda _: True, random.Random(1))
    assert isinstance(pushed, int)
    assert abs(pushed).bit_length() < 256


def weight(value: object) -> int:
    """What every step of simplify has to lower."""
    total = 0
    for _, part in walk(value):
        total += 1 + (len(part) if isinstance(part, str | bytes) else 0)
        total += abs(part) if type(part) is int else 0
    return total


@given(ARGUMENTS)
def test_simpler_is_smaller(arguments: tuple[object, ...]) -> None:
    for smaller in simplify(arguments):
        assert weight(smaller) < weight(arguments)


def test_simplest_input_with_a_property_is_found() -> None:
    def has_twins(arguments: tuple[Any, ...]) -> bool:
        return len(set(arguments[0])) < len(arguments[0])

    found: tuple[Any, ...] = ([9, 4, 7, 4, 2, 8],)
    while step := next(filter(has_twins, simplify(found)), None):
        found = step
    assert found == ([4, 4],)
