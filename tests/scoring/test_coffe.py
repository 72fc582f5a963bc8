import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.coffe import efficient_at_k, is_efficient, speedup
from effbench.scoring.comparison import normalised_cost
from effbench.scoring.passing import pass_at_k

_costs = st.lists(st.floats(1.0, 1e9), min_size=1, max_size=20)


class TestIsEfficient:
    def test_a_tie_is_efficient_only_within_a_band(self) -> None:
        costs, eligible = [99.0, 100.0, 102.0, 102.1], [True] * 4
        strict = is_efficient(costs, 100.0, eligible=eligible)
        band = is_efficient(costs, 100.0, eligible=eligible, tolerance=0.02)
        assert strict.tolist() == [True, False, False, False]
        assert band.tolist() == [True, True, True, False]

    @pytest.mark.parametrize("unread", [0.0, float("nan"), float("inf")])
    def test_wrong_or_censored_never_is(self, unread: float) -> None:
        assert not is_efficient([unread], 100.0, eligible=[False]).any()

    @given(_costs, st.floats(1.0, 1e9), st.sampled_from([0.25, 8.0, 1024.0]))
    def test_unit_does_not_matter(self, costs: list[float], best: float, unit: float) -> None:
        eligible = [True] * len(costs)
        scaled = is_efficient([c * unit for c in costs], best * unit, eligible=eligible)
        assert (scaled == is_efficient(costs, best, eligible=eligible)).all()

    @pytest.mark.parametrize(
        ("costs", "best", "eligible", "tolerance", "message"),
        [
            ([1.0], 0.0, [True], None, "ground truth"),
            ([float("inf")], 1.0, [True], None, "finite"),
            ([1.0, 2.0], 1.0, [True], None, "both"),
            ([1.0], 1.0, [True], -0.1, "tolerance"),
        ],
    )
    def test_rejects(
        self,
        costs: list[float],
        best: float,
        eligible: list[bool],
        tolerance: float | None,
        message: str,
    ) -> None:
        with pytest.raises(ValueError, match=message):
            is_efficient(costs, best, eligible=eligible, tolerance=tolerance)


class TestEfficientAtK:
    @given(st.integers(1, 30), st.data())
    def test_never_exceeds_pass_at_k_and_grows_with_k(self, n: int, data: st.DataObject) -> None:
        correct = data.draw(st.integers(0, n))
        efficient = data.draw(st.integers(0, correct))
        values = [float(efficient_at_k([n], [efficient], k)[0]) for k in range(1, n + 1)]
        assert values == sorted(values)
        assert all(v <= pass_at_k([n], [correct], k)[0] for k, v in enumerate(values, 1))


class TestSpeedup:
    def test_is_sum_over_sum(self) -> None:
        assert speedup([10.0, 40.0, 100.0], 50.0) == pytest.approx(150.0 / 150.0)

    @given(_costs, st.floats(1.0, 1e9))
    def test_is_the_inverse_of_the_normalised_cost(self, costs: list[float], best: float) -> None:
        assert speedup(costs, best) * normalised_cost(costs, best) == pytest.approx(1.0)

    @pytest.mark.parametrize("costs", [[], [0.0], [float("nan")]])
    def test_rejects(self, costs: list[float]) -> None:
        with pytest.raises(ValueError, match="at least one correct sample"):
            speedup(costs, 1.0)
