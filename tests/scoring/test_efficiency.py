from itertools import combinations, product
from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.efficiency import (
    eff_at_k,
    eff_at_k_variance,
    eff_at_k_weights,
    level_efficiency,
    sample_efficiency,
    time_limit,
)
from effbench.scoring.passing import pass_at_k

REFERENCES = [1.0, 2.0, 4.0]
HARDNESS = [3, 3, 4]
LIMIT = 8.0

_efficiencies = st.lists(st.floats(0, 1.5), min_size=1, max_size=8)


def _score(
    costs: list[float], *, censored: tuple[int, ...] = (), correct: bool = True, cap: bool = True
) -> float:
    stopped = [[level in censored for level in range(3)]]
    result = sample_efficiency(
        [costs], stopped, REFERENCES, HARDNESS, LIMIT, correct=[correct], cap=cap
    )
    return float(result[0])


class TestTimeLimit:
    def test_ignores_levels_that_decide_correctness_only(self) -> None:
        assert time_limit([50.0, 1.0, 3.0, 2.0], [0, 3, 3, 4], alpha=3.0) == 9.0

    @pytest.mark.parametrize(
        ("references", "hardness", "alpha", "message"),
        [
            ([1.0], [1], 1.0, "alpha"),
            ([1.0], [1], float("nan"), "alpha"),
            ([1.0, 2.0], [0, 0], 2.0, "hardness"),
            ([1.0, 2.0], [-1, 1], 2.0, "hardness"),
            ([1.0, 2.0], [1], 2.0, "one of each a level"),
            ([0.0, 2.0], [1, 1], 2.0, "positive"),
            ([float("inf")], [1], 2.0, "positive"),
        ],
    )
    def test_rejects(
        self, references: list[float], hardness: list[float], alpha: float, message: str
    ) -> None:
        with pytest.raises(ValueError, match=message):
            time_limit(references, hardness, alpha)


class TestSampleEfficiency:
    def test_the_expert_scores_1(self) -> None:
        assert _score(REFERENCES) == 1.0
        assert _score(REFERENCES, cap=False) == 1.0

    def test_is_the_weighted_mean_of_the_levels(self) -> None:
        assert _score([2.0, 5.0, 6.0]) == pytest.approx((3 * 6 / 7 + 3 * 3 / 6 + 4 * 2 / 4) / 10)

    def test_only_the_uncapped_form_rewards_beating_the_expert(self) -> None:
        assert _score([1.0, 2.0, 2.0]) == 1.0
        assert _score([1.0, 2.0, 2.0], cap=False) == pytest.approx((3 + 3 + 4 * 1.5) / 10)

    def test_caps_each_level_before_averaging(self) -> None:
        assert _score([0.0, 0.0, 8.0]) == pytest.approx(0.6)

    def test_a_censored_level_takes_the_harder_ones_with_it(self) -> None:
        assert _score(REFERENCES, censored=(1,)) == pytest.approx(0.3)
        assert _score(REFERENCES, censored=(0,)) == 0.0

    def test_a_level_over_the_limit_takes_the_harder_ones_with_it(self) -> None:
        assert _score([1.0, 8.001, 4.0]) == pytest.approx(0.3)

    def test_a_cost_at_the_limit_is_worth_nothing_but_stops_nothing(self) -> None:
        assert _score([1.0, 8.0, 4.0]) == pytest.approx(0.7)

    def test_a_wrong_sample_scores_0(self) -> None:
        assert _score(REFERENCES, correct=False) == 0.0

    @pytest.mark.parametrize("unread", [float("nan"), float("inf"), -1.0, 0.0])
    def test_does_not_read_costs_that_mean_nothing(self, unread: float) -> None:
        assert _score([1.0, unread, unread], censored=(1, 2)) == pytest.approx(0.3)
        assert _score([unread] * 3, correct=False) == 0.0

    @given(st.lists(st.floats(0, 20), min_size=3, max_size=3), st.integers(0, 2))
    def test_a_lower_cost_never_lowers_the_score(self, costs: list[float], level: int) -> None:
        better = list(costs)
        better[level] /= 2
        for cap in (True, False):
            assert _score(better, cap=cap) >= _score(costs, cap=cap) >= 0.0

    @pytest.mark.parametrize("order", ["C", "F"])
    def test_capped_scores_never_exceed_1(self, order: Literal["C", "F"]) -> None:
        rng = np.random.default_rng(12)
        for hardness in rng.random((200, 12)):
            costs = np.ones((2, 12), order=order)
            result = sample_efficiency(
                costs, costs > 1, np.ones(12), hardness, 2.0, correct=[1, 1], cap=True
            )
            assert (result <= 1.0).all()

    def test_scores_each_sample_by_itself(self) -> None:
        rng = np.random.default_rng(5)
        costs = rng.uniform(0, 9, (40, 3))
        censored = rng.random((40, 3)) < 0.2
        correct = rng.random(40) < 0.8
        together = sample_efficiency(
            costs, censored, REFERENCES, HARDNESS, LIMIT, correct=correct, cap=False
        )
        alone = [
            _score(list(c), censored=tuple(np.flatnonzero(s)), correct=bool(ok), cap=False)
            for c, s, ok in zip(costs, censored, correct, strict=True)
        ]
        assert together.tolist() == alone

    def test_does_not_change_its_arguments(self) -> None:
        costs, censored = np.array([REFERENCES]), np.zeros((1, 3), dtype=bool)
        sample_efficiency(costs, censored, REFERENCES, HARDNESS, LIMIT, correct=[False], cap=True)
        assert costs.tolist() == [REFERENCES]
        assert not censored.any()

    def test_no_samples_give_no_scores(self) -> None:
        empty = np.empty((0, 3))
        assert sample_efficiency(
            empty, empty, REFERENCES, HARDNESS, LIMIT, correct=[], cap=True
        ).shape == (0,)

    def test_rejects_an_unfinished_cost_that_is_not_marked(self) -> None:
        for cost in (float("nan"), float("inf")):
            with pytest.raises(ValueError, match="censored"):
                _score([1.0, 2.0, cost])

    @pytest.mark.parametrize("limit", [4.0, 3.0, float("inf"), float("nan")])
    def test_rejects_a_limit_that_does_not_exceed_the_references(self, limit: float) -> None:
        with pytest.raises(ValueError, match="limit"):
            level_efficiency([REFERENCES], [[False] * 3], REFERENCES, limit, cap=True)

    @pytest.mark.parametrize(
        ("censored", "hardness", "correct", "message"),
        [
            ([[False] * 2], HARDNESS, [True], "shapes"),
            ([[False] * 3], [3, 3], [True], "level"),
            ([[False] * 3], [0, 0, 0], [True], "hardness"),
            ([[False] * 3], HARDNESS, [True, True], "correct"),
        ],
    )
    def test_rejects(
        self, censored: list[list[bool]], hardness: list[int], correct: list[bool], message: str
    ) -> None:
        with pytest.raises(ValueError, match=message):
            sample_efficiency(
                [REFERENCES], censored, REFERENCES, hardness, LIMIT, correct=correct, cap=True
            )


class TestEffAtK:
    def test_worked_check(self) -> None:
        assert float(eff_at_k([0, 0.2, 0.9, 0.5, 0], 2)) == pytest.approx(0.55, abs=1e-15)

    @given(_efficiencies, st.data())
    def test_is_the_mean_maximum_over_all_subsets(
        self, values: list[float], data: st.DataObject
    ) -> None:
        k = data.draw(st.integers(1, len(values)))
        expected = np.mean([max(subset) for subset in combinations(values, k)])
        assert float(eff_at_k(values, k)) == pytest.approx(expected, abs=1e-13)

    @given(_efficiencies)
    def test_runs_from_the_mean_to_the_maximum(self, values: list[float]) -> None:
        by_k = [float(eff_at_k(values, k)) for k in range(1, len(values) + 1)]
        assert by_k[0] == pytest.approx(np.mean(values), abs=1e-14)
        assert by_k[-1] == max(values)
        assert (np.diff(by_k) >= -1e-14).all()

    @given(_efficiencies.flatmap(lambda v: st.tuples(st.just(v), st.permutations(v))), st.data())
    def test_ignores_the_order_of_samples(
        self, pair: tuple[list[float], list[float]], data: st.DataObject
    ) -> None:
        k = data.draw(st.integers(1, len(pair[0])))
        assert float(eff_at_k(pair[0], k)) == float(eff_at_k(pair[1], k))

    @given(st.integers(1, 60), st.data())
    def test_equals_pass_at_k_on_0_and_1(self, n: int, data: st.DataObject) -> None:
        correct, k = data.draw(st.integers(0, n)), data.draw(st.integers(1, n))
        values = [1.0] * correct + [0.0] * (n - correct)
        expected = pass_at_k([n], [correct], k)[0]
        assert float(eff_at_k(values, k)) == pytest.approx(expected, abs=1e-12)

    def test_a_batch_equals_its_rows(self) -> None:
        batch = np.random.default_rng(3).random((7, 11))
        assert eff_at_k(batch, 4).tolist() == [float(eff_at_k(row, 4)) for row in batch]

    @pytest.mark.parametrize("k", [1, 2, 1000, 500_000, 999_999, 1_000_000])
    def test_a_million_samples_do_not_overflow(self, k: int) -> None:
        n = 1_000_000
        weights = eff_at_k_weights(n, k)
        assert weights.sum() == pytest.approx(1.0, abs=1e-9)
        # The expected maximum of k out of 1/n, 2/n, ..., n/n is k (n + 1) / (n (k + 1)).
        ramp = np.arange(1, n + 1) / n
        assert float(eff_at_k(ramp, k)) == pytest.approx(k * (n + 1) / (n * (k + 1)), abs=1e-9)

    @pytest.mark.parametrize(
        ("values", "k", "message"),
        [
            ([0.5], 0, "k >= 1"),
            ([0.5], 2, "exceeds the 1 samples"),
            ([], 1, "exceeds the 0 samples"),
            ([0.5, float("nan")], 1, "finite"),
            (0.5, 1, "axes"),
        ],
    )
    def test_rejects(self, values: list[float], k: int, message: str) -> None:
        with pytest.raises(ValueError, match=message):
            eff_at_k(values, k)


class TestEffAtKVariance:
    @given(st.lists(st.floats(0, 1.5), min_size=2, max_size=8), st.data())
    def test_equals_the_jackknife_by_brute_force(
        self, values: list[float], data: st.DataObject
    ) -> None:
        n = len(values)
        k = data.draw(st.integers(1, n - 1))
        left_out = np.array([float(eff_at_k(np.delete(values, i), k)) for i in range(n)])
        expected = (n - 1) / n * ((left_out - left_out.mean()) ** 2).sum()
        assert float(eff_at_k_variance(values, k)) == pytest.approx(expected, abs=1e-13)

    def test_k_1_is_the_variance_of_the_mean(self) -> None:
        values = np.random.default_rng(8).random(20)
        assert float(eff_at_k_variance(values, 1)) == pytest.approx(values.var(ddof=1) / 20)

    @pytest.mark.parametrize("k", [1, 2, 3, 4])
    def test_on_average_not_below_the_true_variance(self, k: int) -> None:
        every_sample = np.array(list(product([0.0, 0.4, 1.0], repeat=5)))
        true_variance = eff_at_k(every_sample, k).var()
        expected = eff_at_k_variance(every_sample, k).mean()
        assert expected >= true_variance - 1e-15
        if k == 1:
            assert expected == pytest.approx(true_variance)

    @pytest.mark.parametrize("k", [1, 5, 10])
    def test_near_the_true_variance_with_many_samples(self, k: int) -> None:
        rng = np.random.default_rng(20)
        samples = np.where(rng.random((4000, 100)) < 0.6, rng.random((4000, 100)), 0.0)
        ratio = eff_at_k_variance(samples, k).mean() / eff_at_k(samples, k).var()
        assert 0.9 < ratio < 1.25

    def test_equal_samples_have_exactly_no_variance(self) -> None:
        assert float(eff_at_k_variance([0.1] * 9, 4)) == 0.0

    def test_a_batch_equals_its_rows(self) -> None:
        batch = np.random.default_rng(3).random((7, 11))
        rows = [float(eff_at_k_variance(row, 4)) for row in batch]
        np.testing.assert_allclose(eff_at_k_variance(batch, 4), rows, rtol=1e-12)

    def test_a_million_samples_do_not_overflow(self) -> None:
        n = 1_000_000
        # With k = n - 1 only the leave-one-out maximum without the best sample differs.
        values = np.zeros(n)
        values[-1] = 1.0
        assert float(eff_at_k_variance(values, n - 1)) == pytest.approx((n - 1) ** 2 / n**2)

    @pytest.mark.parametrize(("n", "k"), [(1, 1), (5, 5), (5, 6)])
    def test_undefined_without_a_sample_to_spare(self, n: int, k: int) -> None:
        with pytest.raises(ValueError, match="undefined"):
            eff_at_k_variance([0.5] * n, k)

    def test_rejects_k_0(self) -> None:
        with pytest.raises(ValueError, match="k >= 1"):
            eff_at_k_variance([0.5, 0.6], 0)
