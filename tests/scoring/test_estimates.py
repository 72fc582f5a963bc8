import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.efficiency import eff_at_k, eff_at_k_variance
from effbench.scoring.estimates import best_of_k, of_correct

_problems = st.lists(
    st.lists(st.floats(0, 1), min_size=3, max_size=6).map(np.array), min_size=1, max_size=8
)


class TestBestOfK:
    @given(_problems)
    def test_is_each_problems_own_estimate_whatever_their_numbers_of_samples(
        self, problems: list[np.ndarray]
    ) -> None:
        found = best_of_k(problems, 2, 1.0)
        assert found.values == pytest.approx([float(eff_at_k(x, 2)) for x in problems])
        expected = [float(eff_at_k_variance(x, 2)) for x in problems]
        assert found.variances == pytest.approx(expected, abs=1e-12)
        assert found.unknown == ""

    @given(_problems, st.randoms(use_true_random=False))
    def test_order_does_not_matter(self, problems: list[np.ndarray], random: object) -> None:
        here = best_of_k(problems, 1, 1.0).summarise()
        there = best_of_k([x[::-1] for x in reversed(problems)], 1, 1.0).summarise()
        assert there.value == pytest.approx(here.value)
        assert (there.low, there.samples_low) == pytest.approx((here.low, here.samples_low))

    def test_problem_without_samples_is_0_and_moves_nothing(self) -> None:
        found = best_of_k([np.array([0.2, 0.4]), np.array([])], 1, 1.0)
        assert (found.values.tolist(), found.variances[1]) == ([pytest.approx(0.3), 0.0], 0.0)

    def test_says_that_new_samples_are_not_known_where_all_are_drawn(self) -> None:
        metric = best_of_k([np.array([0.2, 0.4]), np.array([0.1, 0.5, 0.9])], 2, 1.0).summarise()
        assert (metric.samples_low, metric.samples_high) == (None, None)
        assert metric.remark == "new samples: 1 problem has only 2 samples"

    def test_certain_success_is_not_above_1(self) -> None:
        assert best_of_k([np.ones(10)] * 3, 7, 1.0).summarise().value == 1.0


class TestOfCorrect:
    def test_single_sample_is_given_the_pooled_variance(self) -> None:
        found = of_correct([np.array([1.0, 3.0] * 6), np.array([5.0])], None)
        assert found.values.tolist() == [2.0, 5.0]
        assert found.variances.tolist() == pytest.approx([1 / 11, 12 / 11])
        assert found.freedom.tolist() == [11.0, 11.0]

    def test_single_sample_is_given_the_others_third_moment(self) -> None:
        # Nine at 0 and one at 10 have the third central moment 0.9 * -1 + 0.1 * 729 = 72.
        skewed = np.array([0.0] * 9 + [10.0])
        found = of_correct([skewed, np.array([1.0, 2.0]), np.array([5.0])], None)
        assert found.thirds is not None
        assert found.thirds.tolist() == pytest.approx([0.72, 18.0, 72.0])

    @pytest.mark.parametrize("sizes", [(1, 1), (2, 3), (10, 1)])
    def test_few_samples_beyond_the_first_tell_nothing_of_new_ones(
        self, sizes: tuple[int, int]
    ) -> None:
        data = [np.arange(size) + 3.0 * i for i, size in enumerate(sizes, 1)]
        metric = of_correct(data, None).summarise()
        assert (metric.low is None, metric.samples_low) == (False, None)
        assert "too few problems have several correct samples" in metric.remark

    def test_inverse_turns_everything_upside_down(self) -> None:
        data = [np.array([1.0, 1.5] * 3), np.array([2.0, 2.1] * 2), np.array([1.2, 1.4] * 2)]
        straight = of_correct(data, None).summarise()
        inverse = of_correct(data, None, inverse=True)
        metric = inverse.summarise()
        assert metric.value == pytest.approx(1 / straight.value)
        assert straight.low is not None
        assert straight.samples_high is not None
        assert metric.high == pytest.approx(1 / straight.low)
        assert metric.samples_low == pytest.approx(1 / straight.samples_high)
        assert inverse.by_problem() == pytest.approx([1 / 1.25, 1 / 2.05, 1 / 1.3])

    def test_one_problem_says_nothing_about_new_ones(self) -> None:
        metric = of_correct([np.arange(1.0, 13.0)], None).summarise("a remark")
        assert (metric.low, metric.high) == (None, None)
        assert metric.remark == "a remark; one problem says nothing about new ones"
