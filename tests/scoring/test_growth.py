import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import t

from effbench.scoring.growth import growth

SIZES = [1_000, 4_000, 20_000, 50_000]

_costs = st.lists(st.floats(1.0, 1e9), min_size=4, max_size=4)


@pytest.mark.parametrize("power", [0.0, 1.0, 1.5, 2.0, 3.0])
def test_finds_the_power(power: float) -> None:
    found = growth(SIZES, [7.0 * size**power for size in SIZES])
    assert (found.exponent, found.low, found.high) == pytest.approx((power,) * 3, abs=1e-9)
    assert found.reason == ""


def test_constant_cost_and_logarithm_bend_the_line_and_widen_the_interval() -> None:
    straight = growth(SIZES, [2.0 * size for size in SIZES])
    for costs in ([1e4 + 2.0 * n for n in SIZES], [n * np.log(n) for n in SIZES]):
        bent = growth(SIZES, costs)
        assert bent.high is not None
        assert bent.low is not None
        assert straight.high is not None
        assert straight.low is not None
        assert bent.high - bent.low > straight.high - straight.low


@given(_costs)
def test_is_the_regression_of_logarithms(costs: list[float]) -> None:
    found = growth(SIZES, costs)
    design = np.column_stack([np.log(SIZES), np.ones(4)])
    (slope, _), *_ = np.linalg.lstsq(design, np.log(costs))
    left = np.log(costs) - design @ np.linalg.lstsq(design, np.log(costs))[0]
    error = np.sqrt(left @ left / 2 * np.linalg.inv(design.T @ design)[0, 0])
    assert found.exponent == pytest.approx(slope, abs=1e-9)
    assert found.high == pytest.approx(slope + t.ppf(0.975, 2) * error, abs=1e-9)


@given(_costs, st.floats(1e-3, 1e3), st.floats(1e-3, 1e3))
def test_units_do_not_matter(costs: list[float], cost_unit: float, size_unit: float) -> None:
    here = growth(SIZES, costs)
    there = growth([s * size_unit for s in SIZES], [c * cost_unit for c in costs])
    assert there.exponent == pytest.approx(here.exponent, abs=1e-6)
    assert there.low == pytest.approx(here.low, abs=1e-4)


@given(_costs, st.permutations(range(4)))
def test_order_does_not_matter(costs: list[float], order: list[int]) -> None:
    shuffled = growth([SIZES[i] for i in order], [costs[i] for i in order])
    assert shuffled.exponent == pytest.approx(growth(SIZES, costs).exponent, abs=1e-9)


@pytest.mark.parametrize(
    ("sizes", "reason"),
    [
        ([], "finished 0 weighted levels of"),
        ([10], "finished 1 weighted level of"),
        ([10, 20], "finished 2 weighted levels of"),
        ([10, 10, 10], "all levels have one size"),
    ],
)
def test_says_why_there_is_none(sizes: list[int], reason: str) -> None:
    found = growth(sizes, [1.0] * len(sizes))
    assert (found.exponent, found.low, found.high) == (None, None, None)
    assert found.reason.startswith(reason)


@pytest.mark.parametrize(
    ("sizes", "costs", "confidence"),
    [
        ([1, 2, 3], [1.0, 2.0], 0.95),
        ([0, 2, 3], [1.0, 2.0, 3.0], 0.95),
        ([1, 2, 3], [1.0, 0.0, 3.0], 0.95),
        ([1, 2, 3], [1.0, float("inf"), 3.0], 0.95),
        ([1, 2, 3], [1.0, 2.0, 3.0], 1.0),
    ],
)
def test_rejects(sizes: list[int], costs: list[float], confidence: float) -> None:
    with pytest.raises(ValueError, match="sizes"):
        growth(sizes, costs, confidence)
