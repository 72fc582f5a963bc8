import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.tiers import dps, dps_norm, match_tier

LADDER = [100.0, 400.0, 2000.0]


@st.composite
def _ladder_and_costs(draw: st.DrawFn) -> tuple[list[float], list[float], float]:
    ladder = sorted(draw(st.sets(st.integers(1, 1000), min_size=1, max_size=6)))
    costs = draw(st.lists(st.floats(0, 1500), max_size=10))
    return [float(cost) for cost in ladder], costs, draw(st.sampled_from([0.0, 0.02, 0.5]))


class TestMatchTier:
    @given(_ladder_and_costs())
    def test_equals_the_walk_from_the_fastest(
        self, drawn: tuple[list[float], list[float], float]
    ) -> None:
        ladder, costs, tolerance = drawn
        tier, matched = match_tier(costs, ladder, tolerance)
        for cost, found, has_one in zip(costs, tier.tolist(), matched.tolist(), strict=True):
            fits = [j for j, rung in enumerate(ladder, 1) if cost <= (1 + tolerance) * rung]
            assert has_one == bool(fits)
            assert not fits or found == fits[0]

    def test_the_band_includes_its_edge(self) -> None:
        edge = (1 + 0.02) * 100.0
        tier, matched = match_tier([edge, np.nextafter(edge, np.inf)], LADDER)
        assert tier.tolist() == [1, 2]
        assert matched.all()

    @pytest.mark.parametrize("cost", [50.0, float("nan"), float("inf")])
    def test_an_ineligible_sample_matches_nothing(self, cost: float) -> None:
        _, matched = match_tier([cost, 50.0], LADDER, eligible=[False, True])
        assert matched.tolist() == [False, True]

    def test_no_samples_match_nothing(self) -> None:
        tier, matched = match_tier([], LADDER)
        assert tier.shape == matched.shape == (0,)

    @pytest.mark.parametrize(
        ("ladder", "message"),
        [
            ([400.0, 100.0], "inverted ladder"),
            ([100.0, 100.0], "inverted ladder"),
            ([], "one cost for every tier"),
            ([0.0, 1.0], "positive"),
            ([1.0, float("inf")], "positive and finite"),
            ([1.0, float("nan")], "positive and finite"),
        ],
    )
    def test_rejects_a_ladder(self, ladder: list[float], message: str) -> None:
        with pytest.raises(ValueError, match=message):
            match_tier([1.0], ladder)

    @pytest.mark.parametrize("tolerance", [-0.01, float("inf"), float("nan")])
    def test_rejects_a_tolerance(self, tolerance: float) -> None:
        with pytest.raises(ValueError, match="tolerance"):
            match_tier([1.0], LADDER, tolerance)

    def test_rejects_costs(self) -> None:
        with pytest.raises(ValueError, match="not finite"):
            match_tier([float("nan")], LADDER)
        with pytest.raises(ValueError, match="samples"):
            match_tier([1.0, 2.0], LADDER, eligible=[True])


class TestScores:
    def test_dps_norm_counts_tiers(self) -> None:
        scores = dps_norm([1, 2, 3, 4, 4], [True, True, True, True, False], 4)
        assert scores.tolist() == [100.0, 75.0, 50.0, 25.0, 0.0]

    def test_dps_counts_the_population_equalled_or_beaten(self) -> None:
        scores = dps([1, 2, 3, 3], [True, True, True, False], [0.1, 0.3, 0.6])
        assert scores.tolist() == pytest.approx([100.0, 90.0, 60.0, 0.0])

    @given(st.integers(1, 30))
    def test_equal_shares_make_both_the_same(self, tiers: int) -> None:
        tier, matched = np.arange(1, tiers + 1), np.ones(tiers, dtype=bool)
        even = np.full(tiers, 1 / tiers)
        np.testing.assert_allclose(dps(tier, matched, even), dps_norm(tier, matched, tiers))

    @given(st.lists(st.integers(1, 1000), min_size=1, max_size=12))
    def test_the_expert_scores_exactly_100(self, population: list[int]) -> None:
        shares = np.array(population) / sum(population)
        tiers = np.arange(1, len(population) + 1)
        scores = dps(tiers, np.ones(len(population), dtype=bool), shares)
        assert scores[0] == 100.0
        assert (np.diff(scores) < 0).all()

    def test_fits_what_match_tier_returns(self) -> None:
        tier, matched = match_tier([90.0, 405.0, 1e6], LADDER)
        assert dps_norm(tier, matched, 3).tolist() == pytest.approx([100.0, 200 / 3, 0.0])

    @pytest.mark.parametrize("tier", [0, -1, 4])
    def test_rejects_a_tier_outside_the_ladder(self, tier: int) -> None:
        with pytest.raises(ValueError, match="outside"):
            dps_norm([tier], [True], 3)
        with pytest.raises(ValueError, match="outside"):
            dps([tier], [True], [0.2, 0.3, 0.5])

    @pytest.mark.parametrize(
        "shares", [[0.5, 0.6], [0.5, 0.4], [1.5, -0.5], [], [float("nan"), 1.0]]
    )
    def test_rejects_shares(self, shares: list[float]) -> None:
        with pytest.raises(ValueError, match="shares"):
            dps([1], [True], shares)

    def test_rejects_shapes(self) -> None:
        with pytest.raises(ValueError, match="one shape"):
            dps_norm([1, 2], [True], 3)
        with pytest.raises(ValueError, match="at least one tier"):
            dps_norm([1], [True], 0)
