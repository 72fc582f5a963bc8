import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from effbench.scoring.intervals import Interval, problem_interval, sample_interval

VALUES = np.random.default_rng(4).beta(0.6, 0.4, 60)

_shares = st.lists(st.floats(0, 1), min_size=2, max_size=20)


def _interval(values: ArrayLike, upper: float | None = 1.0, confidence: float = 0.95) -> Interval:
    interval = problem_interval(values, upper, confidence)
    assert interval is not None
    return interval


class TestProblemInterval:
    def test_without_skew_is_students(self) -> None:
        interval = _interval([0.2, 0.4, 0.6, 0.8])
        reach = 3.182446 * np.sqrt(0.05) / 2  # t for 3 degrees of freedom
        assert (interval.low, interval.high) == pytest.approx((0.5 - reach, 0.5 + reach))

    def test_with_skew_is_halls(self) -> None:
        # g(T) = T + c T^2 + c^2 T^3 / 3 + c / 2, here with c = skew / (3 sqrt n), is Student's
        # at both ends: that is what Hall's transformation asks for.
        values = np.array([0.1, 0.1, 0.2, 0.2, 0.3, 0.9])
        interval = _interval(values, upper=None)
        deviation, n = values.std(), values.size
        skew = float((((values - values.mean()) / deviation) ** 3).mean())
        for bound, expected in ((interval.low, 2.570582), (interval.high, -2.570582)):
            t = (values.mean() - bound) / (deviation / np.sqrt(n))
            c = skew / (3 * np.sqrt(n))
            assert t + c * t**2 + c**2 * t**3 / 3 + c / 2 == pytest.approx(expected)

    def test_follows_the_skew(self) -> None:
        skewed = np.random.default_rng(1).exponential(size=40)
        interval = _interval(skewed, upper=None)
        assert interval.high - skewed.mean() > skewed.mean() - interval.low

    @pytest.mark.parametrize("shape", [(0.6, 0.4), (0.3, 2.0), (3.0, 0.4)])
    def test_covers_the_true_mean(self, shape: tuple[float, float]) -> None:
        rng, truth = np.random.default_rng(30), shape[0] / sum(shape)
        intervals = [_interval(row) for row in rng.beta(*shape, (1000, 40))]
        covered = sum(i.low <= truth <= i.high for i in intervals)
        assert 925 <= covered <= 970

    @pytest.mark.parametrize("n", [12, 40])
    def test_near_a_bound_it_admits_what_has_not_been_seen(self, n: int) -> None:
        near = np.linspace(0.97, 1.0, n)
        unseen = 0.025 ** (1 / n)
        above, below = _interval(near), _interval(1 - near)
        assert above.widened
        assert below.widened
        assert above.low == pytest.approx(unseen * near.mean())
        assert (below.low, below.high) == pytest.approx((1 - above.high, 1 - above.low))

    def test_near_a_bound_it_joins_what_equal_figures_have(self) -> None:
        equal, nearly = _interval([1.0] * 12), _interval([1.0] * 11 + [0.9999])
        assert nearly.low == pytest.approx(equal.low, abs=1e-4)

    def test_one_figure_elsewhere_is_enough_to_see(self) -> None:
        assert not _interval([0.98] * 11 + [0.5]).widened

    def test_ignores_the_order_of_problems(self) -> None:
        assert _interval(VALUES[::-1]) == _interval(VALUES)

    @given(_shares, st.sampled_from([100.0, 0.25, 1e-3]))
    def test_units_do_not_matter(self, values: list[float], unit: float) -> None:
        here, there = _interval(values), _interval(np.array(values) * unit, unit)
        assert (there.low, there.high) == pytest.approx(
            (here.low * unit, here.high * unit), abs=1e-6 * unit
        )

    @given(_shares)
    def test_failures_mirror_successes(self, values: list[float]) -> None:
        here, there = _interval(values), _interval(1 - np.array(values))
        assert (1 - there.high, 1 - there.low) == pytest.approx((here.low, here.high), abs=1e-6)

    def test_widens_with_confidence(self) -> None:
        narrow, wide = _interval(VALUES, confidence=0.8), _interval(VALUES, confidence=0.99)
        assert wide.low < narrow.low < narrow.high < wide.high

    def test_all_at_a_bound_is_bounded_by_chance(self) -> None:
        # 0.735**12 is 2.5 %: so often do twelve successes come from that chance.
        assert _interval([1.0] * 12) == Interval(pytest.approx(0.025 ** (1 / 12)), 1.0, "exact")
        assert _interval([0.0] * 12) == Interval(0.0, pytest.approx(1 - 0.025 ** (1 / 12)), "exact")

    @pytest.mark.parametrize(("value", "upper"), [(0.1, 1.0), (3.0, None), (0.0, None)])
    def test_other_equal_values_are_named_degenerate(
        self, value: float, upper: float | None
    ) -> None:
        interval = _interval([value] * 160, upper)
        assert interval.method == "degenerate"
        assert interval.low == interval.high == pytest.approx(value)

    def test_a_single_problem_has_no_interval(self) -> None:
        assert problem_interval([0.4]) is None

    @given(_shares)
    def test_lies_within_the_bounds_and_holds_the_mean(self, values: list[float]) -> None:
        interval, slack = _interval(values), 1e-9
        assert 0.0 <= interval.low <= np.mean(values) + slack
        assert np.mean(values) - slack <= interval.high <= 1.0

    @pytest.mark.parametrize(
        ("values", "message"),
        [
            ([], "at least one"),
            ([[0.1, 0.2]], "shape"),
            ([0.1, float("nan")], "finite"),
            ([0.1, 1.1], "between 0 and 1"),
            ([0.1, -0.1], "between 0 and 1"),
        ],
    )
    def test_rejects_values(self, values: ArrayLike, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            problem_interval(values)

    @pytest.mark.parametrize("confidence", [0.0, 1.0, 95.0, float("nan")])
    def test_rejects_a_confidence(self, confidence: float) -> None:
        with pytest.raises(ValueError, match="confidence"):
            problem_interval(VALUES, confidence=confidence)

    def test_rejects_an_upper_bound(self) -> None:
        with pytest.raises(ValueError, match="upper"):
            problem_interval([0.0, 0.0], upper=0.0)


class TestSampleInterval:
    def test_far_from_the_bounds_is_students(self) -> None:
        interval = sample_interval(0.5, [1e-6], [9])
        reach = 2.262157 * 1e-3
        assert (interval.low, interval.high) == pytest.approx((0.5 - reach, 0.5 + reach), rel=1e-4)

    def test_degrees_of_freedom_are_satterthwaites(self) -> None:
        # Equal variances with 9 degrees each: 18 together, whose t is 2.100922.
        interval = sample_interval(5.0, [1e-4, 1e-4], [9, 9], None)
        assert np.log(interval.high / 5.0) == pytest.approx(2.100922 * np.sqrt(2e-4) / 2 / 5.0)

    def test_problem_without_variance_adds_no_freedom(self) -> None:
        interval = sample_interval(0.5, [0.01, 0.0], [9, 9])
        assert interval == sample_interval(0.5, [0.01, 0.0], [9, 1])

    @given(st.floats(0.001, 0.999), st.floats(1e-6, 10.0), st.sampled_from([1.0, 100.0, None]))
    def test_stays_within_the_bounds(
        self, share: float, variance: float, upper: float | None
    ) -> None:
        mean = share * (upper or 7.0)
        interval = sample_interval(mean, [variance], [4], upper)
        assert 0.0 <= interval.low <= mean <= interval.high
        assert upper is None or interval.high <= upper

    def test_long_tail_moves_the_interval_towards_it(self) -> None:
        even = sample_interval(5.0, [0.04, 0.04], [9, 9], None, [0.0, 0.0])
        skewed = sample_interval(5.0, [0.04, 0.04], [9, 9], None, [0.004, 0.004])
        assert (even.method, skewed.method) == ("hall", "hall")
        assert even.high - 5.0 == pytest.approx(5.0 - even.low)
        assert even.low < skewed.low < 5.0 < even.high < skewed.high

    def test_no_variance_is_named_degenerate(self) -> None:
        assert sample_interval(0.3, [0.0, 0.0], [9, 9]) == Interval(0.3, 0.3, "degenerate")

    def test_rejects_third_moments_of_another_shape(self) -> None:
        with pytest.raises(ValueError, match="thirds"):
            sample_interval(5.0, [0.1, 0.1], [9, 9], None, [0.0])

    @pytest.mark.parametrize(
        ("mean", "variances", "freedom", "confidence", "message"),
        [
            (0.5, [], [], 0.95, "at least one"),
            (0.5, [-0.1], [9], 0.95, "number >= 0"),
            (0.5, [0.1, 0.1], [9], 0.95, "like freedom"),
            (0.5, [float("inf")], [9], 0.95, "finite"),
            (0.5, [0.1], [0], 0.95, "degree"),
            (float("nan"), [0.1], [9], 0.95, "mean"),
            (1.2, [0.1], [9], 0.95, "mean"),
            (0.5, [0.1], [9], 1.0, "confidence"),
        ],
    )
    def test_rejects(
        self,
        mean: float,
        variances: list[float],
        freedom: list[float],
        confidence: float,
        message: str,
    ) -> None:
        with pytest.raises(ValueError, match=message):
            sample_interval(mean, variances, freedom, confidence=confidence)
