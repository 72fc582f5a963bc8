import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from effbench.scoring.intervals import Interval, fixed_suite_interval, problem_bootstrap

VALUES = np.random.default_rng(4).beta(0.6, 0.4, 60)


def _bootstrap(
    values: ArrayLike, *, confidence: float = 0.95, resamples: int = 2000, seed: int = 0
) -> Interval:
    interval = problem_bootstrap(values, confidence=confidence, resamples=resamples, seed=seed)
    assert interval is not None
    return interval


class TestProblemBootstrap:
    def test_brackets_the_mean_about_as_the_normal_interval_does(self) -> None:
        interval = _bootstrap(VALUES)
        reach = 1.96 * VALUES.std(ddof=1) / np.sqrt(VALUES.size)
        assert interval.method == "bca"
        assert interval.low == pytest.approx(VALUES.mean() - reach, abs=0.2 * reach)
        assert interval.high == pytest.approx(VALUES.mean() + reach, abs=0.2 * reach)

    def test_follows_the_skew(self) -> None:
        skewed = np.random.default_rng(1).exponential(size=40)
        interval = _bootstrap(skewed)
        assert interval.high - skewed.mean() > skewed.mean() - interval.low

    def test_covers_the_true_mean(self) -> None:
        rng = np.random.default_rng(30)
        intervals = [_bootstrap(row, resamples=500) for row in rng.beta(0.6, 0.4, (200, 40))]
        assert sum(i.low <= 0.6 <= i.high for i in intervals) >= 0.89 * len(intervals)

    def test_is_a_function_of_values_and_seed(self) -> None:
        assert _bootstrap(VALUES, seed=7) == _bootstrap(VALUES, seed=7)
        assert _bootstrap(VALUES, seed=7) != _bootstrap(VALUES, seed=8)

    def test_ignores_the_order_of_problems(self) -> None:
        assert _bootstrap(VALUES[::-1]) == _bootstrap(VALUES)

    def test_does_not_touch_the_global_random_state(self) -> None:
        np.random.seed(1)
        expected = np.random.random()
        np.random.seed(1)
        _bootstrap(VALUES)
        assert np.random.random() == expected

    def test_widens_with_confidence(self) -> None:
        narrow, wide = _bootstrap(VALUES, confidence=0.8), _bootstrap(VALUES, confidence=0.99)
        assert wide.low < narrow.low < narrow.high < wide.high

    @pytest.mark.parametrize("value", [0.0, 1.0, 0.1])
    def test_equal_values_are_named_degenerate(self, value: float) -> None:
        assert problem_bootstrap([value] * 160) == Interval(value, value, "degenerate")

    def test_falls_back_to_the_percentile_interval(self) -> None:
        few = [_bootstrap([0.0, 0.2, 1.0], resamples=2, seed=seed) for seed in range(20)]
        # BCa is undefined where both resampled means fall on the same side of the mean.
        assert {interval.method for interval in few} == {"bca", "percentile"}
        assert all(0.0 <= interval.low <= interval.high <= 1.0 for interval in few)

    def test_a_single_problem_has_no_interval(self) -> None:
        assert problem_bootstrap([0.4]) is None

    @settings(max_examples=60, deadline=None)
    @given(st.lists(st.floats(0, 2), min_size=2, max_size=20), st.integers(2, 200))
    def test_is_always_an_interval_within_the_values(
        self, values: list[float], resamples: int
    ) -> None:
        interval = _bootstrap(values, resamples=resamples)
        slack = 1e-12
        assert min(values) - slack <= interval.low <= interval.high <= max(values) + slack

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            ([], "at least one"),
            ([[0.1, 0.2]], "shape"),
            ([0.1, float("nan")], "finite"),
        ],
    )
    def test_rejects_values(self, values: ArrayLike, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            problem_bootstrap(values)

    @pytest.mark.parametrize("confidence", [0.0, 1.0, 95.0, float("nan")])
    def test_rejects_a_confidence(self, confidence: float) -> None:
        with pytest.raises(ValueError, match="confidence"):
            problem_bootstrap(VALUES, confidence=confidence)

    def test_rejects_too_few_resamples(self) -> None:
        with pytest.raises(ValueError, match="resamples"):
            problem_bootstrap(VALUES, resamples=1)


class TestFixedSuiteInterval:
    def test_is_the_normal_interval_of_the_mean(self) -> None:
        interval = fixed_suite_interval([0.01, 0.02, 0.06], 0.4, 0.9)
        reach = 1.6448536 * 0.3 / 3
        assert interval.method == "normal"
        assert (interval.low, interval.high) == pytest.approx((0.4 - reach, 0.4 + reach))

    def test_clips_only_when_asked(self) -> None:
        assert fixed_suite_interval([1.0], 0.5).low < 0.0
        assert fixed_suite_interval([1.0], 0.5, clip=True) == Interval(0.0, 1.0, "normal")
        assert fixed_suite_interval([1.0], 1.2).high > 1.2

    def test_no_variance_is_named_degenerate(self) -> None:
        assert fixed_suite_interval([0.0, 0.0], 0.3) == Interval(0.3, 0.3, "degenerate")

    @pytest.mark.parametrize(
        ("variances", "mean", "confidence", "clip", "message"),
        [
            ([], 0.5, 0.95, False, "at least one"),
            ([-0.1], 0.5, 0.95, False, "negative"),
            ([float("inf")], 0.5, 0.95, False, "finite"),
            ([0.1], float("nan"), 0.95, False, "mean"),
            ([0.1], 1.2, 0.95, True, "mean"),
            ([0.1], 0.5, 1.0, False, "confidence"),
        ],
    )
    def test_rejects(
        self, variances: list[float], mean: float, confidence: float, clip: bool, message: str
    ) -> None:
        with pytest.raises(ValueError, match=message):
            fixed_suite_interval(variances, mean, confidence, clip=clip)
