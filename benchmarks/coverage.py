"""How often the two 95 % intervals hold the truth: suites are simulated, whose truth is known.

A model has, on each problem, a chance p of a correct sample and a chance g that a correct one is as
good as the expert's; both vary between problems. Other correct samples cost 1 to 16 times as much,
uniform on the log scale. "New problems" is held against the mean over all problems that there could
be, "new samples" against the expectation on the very problems of the suite. The first is repeated
with BCa bootstraps for comparison. A star marks what lies outside 92.5 to 97 %.
"""

from __future__ import annotations

import argparse
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from machine import announce, print_table
from numpy.typing import NDArray
from scipy.stats import DegenerateDataWarning, bootstrap

from effbench.scoring.estimates import Estimates, Metric, best_of_k, of_correct
from effbench.scoring.tiers import dps_norm, match_tier

Array = NDArray[np.float64]

WELL, BADLY = 0.01, math.log(16.0)
TIERS = (1.0, 2.0, 4.0, 8.0)
# Finer where the samples as good as the expert's are.
GRID = np.concatenate((np.linspace(0.0, 1 - WELL, 41), np.linspace(1 - WELL, 1.0, 21)[1:]))
WANTED = (92.5, 97.0)


@dataclass(frozen=True, slots=True)
class Kind:
    """A model: p is beta(successes, failures), g is beta with this mean and two pseudo-counts."""

    name: str
    successes: float
    failures: float
    well: float

    def draw(self, rng: np.random.Generator, n: int) -> tuple[Array, Array]:
        """Return p and g of n problems."""
        p = rng.beta(self.successes, self.failures, n)
        return p, rng.beta(2 * self.well, 2 * (1 - self.well), n)


KINDS = (
    Kind("weak", 0.3, 1.7, 0.3),
    Kind("middling", 0.6, 0.5, 0.5),
    Kind("strong", 2.0, 0.35, 0.7),
    Kind("nearly perfect", 6.0, 0.3, 0.9),
)


@dataclass(frozen=True, slots=True)
class Figure:
    """A metric, its true value on problems of given p and g, and whether it asks for a correct
    sample.
    """

    name: str
    estimate: Callable[[Array, NDArray[np.bool_]], Estimates]
    truth: Callable[[Array, Array], Array]
    conditional: bool


def main() -> None:
    """Simulate and print coverage."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--suites", type=int, default=2_000, help="a line; default: 2,000")
    parser.add_argument("--problems", default="12,40,160", help="default: 12,40,160")
    parser.add_argument("--samples", type=int, default=10, help="a problem; default: 10")
    parser.add_argument("--bca", action="store_true", help="beside it, the BCa bootstrap's")
    arguments = parser.parse_args()
    announce()
    rng = np.random.default_rng(1)
    figures = list_figures(arguments.samples)
    table = [
        (str(problems), kind.name, *line)
        for problems in map(int, arguments.problems.split(","))
        for kind in KINDS
        for line in simulate(rng, kind, figures, problems, arguments)
    ]
    print(f"{arguments.suites:,} suites a line, {arguments.samples} samples a problem; % covered\n")
    head = (
        "problems",
        "model",
        "metric",
        "mean",
        "new problems",
        "new samples",
        "BCa",
        "undefined",
    )
    print_table(head, table)


def _truth_at(k: int) -> Callable[[Array, Array], Array]:
    return lambda p, g: _best(p, g, k)


def list_figures(samples: int) -> list[Figure]:
    """Return the metrics that are simulated, one of every kind of estimate."""
    ks = sorted({1, max(1, samples // 2)})
    return [
        *(Figure(f"eff@{k}", _eff(k), _truth_at(k), False) for k in ks),
        Figure("pass@1", lambda x, ok: best_of_k(list(ok * 1.0), 1, 1.0), lambda p, g: p, False),
        Figure("dps_norm", _dps_norm, lambda p, g: 100 * g + (1 - g) * _slow_dps(), True),
        Figure("net", _net, lambda p, g: g * (1 + WELL / 2) + (1 - g) * 15 / BADLY, True),
    ]


def simulate(
    rng: np.random.Generator,
    kind: Kind,
    figures: list[Figure],
    problems: int,
    arguments: argparse.Namespace,
) -> Iterator[tuple[str, ...]]:
    """Yield one line a metric."""
    wide_p, wide_g = kind.draw(rng, 200_000)
    seen = 1 - (1 - wide_p) ** arguments.samples
    hits: dict[str, list[tuple[float, float]]] = {figure.name: [] for figure in figures}
    values: dict[str, list[Array]] = {figure.name: [] for figure in figures}
    overall = {
        f.name: np.average(f.truth(wide_p, wide_g), weights=seen if f.conditional else None)
        for f in figures
    }
    for _ in range(arguments.suites):
        p, g = kind.draw(rng, problems)
        costs, right = draw_samples(rng, p, g, arguments.samples)
        for figure in figures:
            kept = right.any(axis=1) if figure.conditional else np.ones(problems, np.bool_)
            if not kept.any():
                continue
            estimates = figure.estimate(costs[kept], right[kept])
            here = float(figure.truth(p[kept], g[kept]).mean())
            hits[figure.name].append(_hit(estimates.summarise(), overall[figure.name], here))
            values[figure.name].append(estimates.values)
    for figure in figures:
        covered = np.array(hits[figure.name], dtype=np.float64)
        known = ~np.isnan(covered)
        share = [
            100 * covered[known[:, i], i].mean() if known[:, i].any() else None for i in range(2)
        ]
        resampled = "–"
        if arguments.bca and not figure.conditional:
            resampled = _mark(100 * cover_bca(np.array(values[figure.name]), overall[figure.name]))
        undefined = arguments.suites - int(known.all(axis=1).sum())
        mean = f"{overall[figure.name]:.3f}"
        yield figure.name, mean, _mark(share[0]), _mark(share[1]), resampled, str(undefined)


def draw_samples(
    rng: np.random.Generator, p: Array, g: Array, n: int
) -> tuple[Array, NDArray[np.bool_]]:
    """Return costs over the expert's and correctness, both (problems, samples)."""
    shape = (p.size, n)
    well = rng.random(shape) < g[:, np.newaxis]
    costs = np.where(well, 1 + WELL * rng.random(shape), np.exp(BADLY * rng.random(shape)))
    return costs, rng.random(shape) < p[:, np.newaxis]


def _eff(k: int) -> Callable[[Array, NDArray[np.bool_]], Estimates]:
    return lambda costs, right: best_of_k(list(right * np.clip(2 - costs, 0, 1)), k, 1.0)


def _best(p: Array, g: Array, k: int) -> Array:
    """Return E[max of e over k samples], the integral of 1 - F**k, with e = max(0, 2 - cost)."""
    well = np.clip((GRID - (1 - WELL)) / WELL, 0, 1)
    badly = 1 - np.log(2 - GRID) / BADLY
    parts = []
    for some_p, some_g in zip(
        np.array_split(p, 1 + p.size // 1000), np.array_split(g, 1 + p.size // 1000), strict=True
    ):
        mixed = some_g[:, np.newaxis] * well + (1 - some_g)[:, np.newaxis] * badly
        below = 1 - some_p[:, np.newaxis] * (1 - mixed)
        parts.append(np.trapezoid(1 - below**k, GRID, axis=1))
    return np.concatenate(parts)


def _correct(costs: Array, right: NDArray[np.bool_]) -> list[Array]:
    return [line[ok] for line, ok in zip(costs, right, strict=True)]


def _dps_norm(costs: Array, right: NDArray[np.bool_]) -> Estimates:
    tier, matched = match_tier(costs.ravel(), TIERS)
    scores = dps_norm(tier, matched, len(TIERS)).reshape(costs.shape)
    return of_correct(_correct(scores, right), 100.0)


def _slow_dps() -> float:
    """Return the expected DPS_norm of a correct sample that is not as good as the expert's."""
    below = [min(1.0, math.log(1.02 * tier) / BADLY) for tier in TIERS]
    return 100 * sum(below) / len(TIERS)


def _net(costs: Array, right: NDArray[np.bool_]) -> Estimates:
    return of_correct(_correct(costs, right), None)


def _hit(metric: Metric, overall: float, here: float) -> tuple[float, float]:
    """Return whether each interval holds its truth; NaN where it is not defined."""
    bounds = ((metric.low, metric.high, overall), (metric.samples_low, metric.samples_high, here))
    first, second = (
        math.nan if low is None or high is None else float(low <= truth <= high)
        for low, high, truth in bounds
    )
    return first, second


def cover_bca(values: Array, truth: float) -> float:
    """Return the share of suites whose BCa interval of 999 resamples holds the truth."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore", DegenerateDataWarning)
        found = [
            bootstrap(
                (line,), np.mean, n_resamples=999, vectorized=True, method="BCa", rng=i
            ).confidence_interval
            for i, line in enumerate(values)
        ]
    return float(np.mean([low <= truth <= high for low, high in found]))


def _mark(percent: float | None) -> str:
    if percent is None:
        return "–"
    return f"{percent:.1f}{'' if WANTED[0] <= percent <= WANTED[1] else ' *'}"


if __name__ == "__main__":
    main()
