"""When the median of paired ratios cannot move any more."""

from __future__ import annotations

import statistics

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.meters.pairing import AGREEMENT, is_settled, ratio_of, scale

RATIOS = st.floats(min_value=0.01, max_value=100)


@pytest.mark.parametrize(
    ("ratios", "expected"),
    [
        ([], False),
        ([2.0, 2.0], False),
        ([2.0, 2.02, 2.05], True),
        ([2.0, 2.02, 2.07], False),
        ([9.0, 2.02, 2.07, 2.05], True),
        ([2.0, 3.0, 4.0, 5.0], False),
        ([2.0, 3.0, 4.0, 5.0, 6.0], True),
    ],
)
def test_three_of_five_have_to_be_alike(ratios: list[float], expected: bool) -> None:
    assert is_settled(ratios, 5) is expected


def test_one_reading_is_enough_where_there_is_only_one() -> None:
    assert not is_settled([], 1)
    assert is_settled([7.0], 1)


@given(st.lists(RATIOS, min_size=3, max_size=4), st.lists(RATIOS, min_size=2, max_size=2))
def test_no_further_reading_moves_a_settled_median_by_more(
    ratios: list[float], further: list[float]
) -> None:
    if is_settled(ratios, 5):
        early = statistics.median(ratios)
        late = statistics.median([*ratios, *further][:5])
        assert 1 / AGREEMENT - 1e-9 <= late / early <= AGREEMENT + 1e-9


def test_costs_that_noise_made_nothing_are_no_division_by_zero() -> None:
    assert ratio_of(-3.0, 0.0) == 1.0
    assert scale(None, [0.5]) == 1.0
    assert scale(40.0, [1.0, 3.0, 2.0]) == 80.0
