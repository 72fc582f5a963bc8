import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.comparison import FAST_P, is_fast, is_optimal, normalised_cost

_costs = st.lists(st.floats(1.0, 1e6), min_size=1, max_size=10)


class TestIsFast:
    def test_worked_by_hand(self) -> None:
        # Ratios 2, 1.25, 1, 0.5 and a wrong one: shares of five for each p.
        costs, correct = [50.0, 80.0, 100.0, 200.0, 1.0], [True] * 4 + [False]
        shares = {
            p: is_fast(costs, 100.0, p, correct=correct, censored=[False] * 5).mean()
            for p in FAST_P
        }
        assert shares == pytest.approx({0: 0.8, 0.5: 0.6, 0.8: 0.6, 1: 0.4, 1.5: 0.2, 2: 0.0})

    def test_of_a_censored_cost_only_correctness_is_known(self) -> None:
        for p in FAST_P:
            found = is_fast([1.0], 100.0, p, correct=[True], censored=[True])
            assert found.tolist() == [p == 0.0]

    @given(_costs)
    def test_a_larger_p_is_never_easier(self, costs: list[float]) -> None:
        flags = {"correct": [True] * len(costs), "censored": [False] * len(costs)}
        shares = [is_fast(costs, 1e3, p, **flags).mean() for p in FAST_P]
        assert shares == sorted(shares, reverse=True)

    def test_rejects(self) -> None:
        with pytest.raises(ValueError, match="p >= 0"):
            is_fast([1.0], 1.0, -1.0, correct=[True], censored=[False])
        with pytest.raises(ValueError, match="positive and finite"):
            is_fast([0.0], 1.0, 1.0, correct=[True], censored=[False])


class TestIsOptimal:
    def test_harmonic_mean_lets_no_fast_case_hide_a_slow_one(self) -> None:
        # Ratios 10 and 0.4: geometric mean 2, arithmetic 5.2, harmonic 0.77.
        assert not is_optimal([[1.0, 25.0]], [10.0, 10.0], [[2.0]], eligible=[True]).any()

    def test_needs_both_the_expert_and_a_gain_on_the_baseline(self) -> None:
        costs = [[100.0, 100.0]] * 3 + [[106.0, 106.0]]
        gains = [[1.2, 1.2], [1.0, 1.5], [1.0, 1.4], [9.0, 9.0]]
        found = is_optimal(costs, [100.0, 100.0], gains, eligible=[True] * 4)
        assert found.tolist() == [True, True, False, False]

    def test_wrong_or_censored_is_not(self) -> None:
        assert not is_optimal([[float("nan")]], [1.0], [[float("nan")]], eligible=[False]).any()

    @given(_costs, st.sampled_from([0.5, 16.0]))
    def test_unit_does_not_matter(self, costs: list[float], unit: float) -> None:
        table = [[cost] for cost in costs]
        scaled = [[cost * unit] for cost in costs]
        gains, eligible = [[2.0]] * len(costs), [True] * len(costs)
        here = is_optimal(table, [1e3], gains, eligible=eligible)
        assert (is_optimal(scaled, [1e3 * unit], gains, eligible=eligible) == here).all()

    @pytest.mark.parametrize(
        ("costs", "expert", "gains", "message"),
        [
            ([[1.0, 2.0]], [1.0], [[1.0]], "do not fit"),
            ([[1.0]], [1.0], [1.0], "gains"),
            ([[0.0]], [1.0], [[1.0]], "positive and finite"),
        ],
    )
    def test_rejects(
        self, costs: list[list[float]], expert: list[float], gains: object, message: str
    ) -> None:
        with pytest.raises(ValueError, match=message):
            is_optimal(costs, expert, gains, eligible=[True])  # type: ignore[arg-type]


class TestNormalisedCost:
    @given(_costs, st.sampled_from([0.5, 16.0]))
    def test_unit_does_not_matter(self, costs: list[float], unit: float) -> None:
        scaled = normalised_cost([cost * unit for cost in costs], 1e3 * unit)
        assert scaled == pytest.approx(normalised_cost(costs, 1e3))

    def test_needs_a_sample(self) -> None:
        with pytest.raises(ValueError, match="at least one"):
            normalised_cost([], 1.0)
