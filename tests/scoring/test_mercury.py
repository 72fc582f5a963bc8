import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.mercury import beyond

REFERENCES = [10.0, 30.0, 110.0]

_costs = st.lists(st.floats(0.0, 1e6), min_size=1, max_size=10)


def test_stands_between_the_cheapest_and_the_dearest_reference() -> None:
    found = beyond([10.0, 35.0, 110.0], REFERENCES, eligible=[True] * 3)
    assert found.tolist() == [1.0, 0.75, 0.0]


def test_is_clipped_on_both_sides() -> None:
    assert beyond([1.0, 1e9], REFERENCES, eligible=[True] * 2).tolist() == [1.0, 0.0]


def test_wrong_has_nothing_and_its_cost_is_not_read() -> None:
    assert beyond([float("nan")], REFERENCES, eligible=[False]).tolist() == [0.0]


@given(_costs, st.permutations(REFERENCES), st.sampled_from([0.5, 64.0]))
def test_neither_unit_nor_order_matters(
    costs: list[float], references: list[float], unit: float
) -> None:
    eligible = [True] * len(costs)
    here = beyond(costs, REFERENCES, eligible=eligible)
    scaled = beyond(np.array(costs) * unit, np.array(references) * unit, eligible=eligible)
    assert scaled == pytest.approx(here)
    assert ((here >= 0.0) & (here <= 1.0)).all()


@given(_costs)
def test_dearer_is_never_better(costs: list[float]) -> None:
    found = beyond(sorted(costs), REFERENCES, eligible=[True] * len(costs))
    assert (np.diff(found) <= 0).all()


@pytest.mark.parametrize(
    ("costs", "references", "eligible", "message"),
    [
        ([1.0], [5.0, 5.0], [True], "two that differ"),
        ([1.0], [5.0], [True], "two that differ"),
        ([float("inf")], REFERENCES, [True], "finite"),
        ([1.0, 2.0], REFERENCES, [True], "both"),
    ],
)
def test_rejects(
    costs: list[float], references: list[float], eligible: list[bool], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        beyond(costs, references, eligible=eligible)
