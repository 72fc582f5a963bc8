import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.scoring.population import FILTER_BASE, cluster_costs, population_shares
from effbench.scoring.tiers import dps, dps_norm, match_tier

_population = st.lists(st.floats(1e4, 1e12), min_size=1, max_size=40)


class TestClusterCosts:
    def test_each_cluster_is_named_by_its_slowest(self) -> None:
        found = cluster_costs([1e9, 1.01e9, 5e9, 5.1e9, 5.2e9, 9e10])
        assert found.tier_costs == (1.01e9, 5.2e9, 9e10)
        assert found.shares == pytest.approx((2 / 6, 3 / 6, 1 / 6))

    def test_threshold_is_relative_to_the_slower(self) -> None:
        # At 1e8 the threshold is base + sqrt(1e-4) = base + 0.01.
        assert len(cluster_costs([1e8, 0.885e8], base=0.1).shares) == 2
        assert len(cluster_costs([1e8, 0.895e8], base=0.1).shares) == 1
        assert len(cluster_costs([1e8, 0.885e8], base=FILTER_BASE).shares) == 1

    def test_small_counts_are_forgiven_their_noise(self) -> None:
        assert len(cluster_costs([2e4, 1e4]).shares) == 1
        assert len(cluster_costs([2e8, 1e8]).shares) == 2

    def test_chain_of_small_steps_is_one_cluster(self) -> None:
        assert len(cluster_costs(1e9 * 1.05 ** np.arange(40)).shares) == 1

    @given(_population, st.randoms())
    def test_order_does_not_matter_and_everyone_has_a_place(
        self, costs: list[float], random: object
    ) -> None:
        found = cluster_costs(costs)
        assert cluster_costs(sorted(costs)) == found
        assert sum(found.shares) == pytest.approx(1.0)
        assert list(found.tier_costs) == sorted(set(found.tier_costs))
        assert found.tier_costs[-1] == max(costs)

    @given(_population)
    def test_dps_of_the_slowest_member_is_the_share_of_its_cluster(
        self, costs: list[float]
    ) -> None:
        found = cluster_costs(costs)
        tier, matched = match_tier([max(costs)], found.tier_costs, tolerance=0.0)
        assert dps(tier, matched, found.shares)[0] == pytest.approx(100 * found.shares[-1])

    @pytest.mark.parametrize("costs", [[], [[1.0]], [0.0], [float("nan")]])
    def test_rejects(self, costs: list[float]) -> None:
        with pytest.raises(ValueError, match="population"):
            cluster_costs(costs)
        with pytest.raises(ValueError, match="population"):
            population_shares(costs, [1.0])

    def test_rejects_a_base(self) -> None:
        with pytest.raises(ValueError, match="base"):
            cluster_costs([1.0], base=-0.1)


class TestPopulationShares:
    def test_slower_than_every_tier_belongs_to_the_slowest(self) -> None:
        assert population_shares([5.0, 1e9], [10.0, 20.0]).tolist() == [0.5, 0.5]

    def test_tier_that_nobody_reaches_has_no_share(self) -> None:
        shares = population_shares([15.0, 16.0], [10.0, 20.0])
        assert shares.tolist() == [0.0, 1.0]
        assert dps([1, 2], [True, True], shares).tolist() == [100.0, 100.0]

    def test_equal_shares_make_dps_its_normalised_form(self) -> None:
        shares = population_shares([10.0, 20.0, 30.0, 40.0], [10.0, 20.0, 30.0, 40.0])
        tiers, matched = [1, 2, 3, 4], [True] * 4
        assert dps(tiers, matched, shares) == pytest.approx(dps_norm(tiers, matched, 4))

    @given(_population, st.sampled_from([0.5, 1024.0]))
    def test_unit_does_not_matter(self, costs: list[float], unit: float) -> None:
        ladder = np.array([1e5, 1e8, 1e11])
        scaled = population_shares(np.array(costs) * unit, ladder * unit)
        assert scaled == pytest.approx(population_shares(costs, ladder))
