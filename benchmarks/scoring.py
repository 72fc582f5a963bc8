"""Scoring many samples: the pure functions on arrays, and whole rows through score_model."""

from __future__ import annotations

import argparse
import time

import numpy as np
from machine import announce, print_table
from numpy.typing import NDArray

from effbench.model import CaseResult, Judgement, Row, Verdict, Yardstick
from effbench.scoring.efficiency import eff_at_k, sample_efficiency
from effbench.scoring.intervals import problem_interval
from effbench.scoring.passing import pass_at_k
from effbench.scoring.summary import score_model

KS = (1, 10, 100)
HARDNESS = (3.0, 3.0, 4.0)
REFERENCES = (1e6, 4e6, 16e6)
LIMIT = 2 * REFERENCES[-1]


def main() -> None:
    """Score problems x samples made-up samples as arrays, and some of them as rows."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--problems", type=int, default=1_000, help="default: 1,000")
    parser.add_argument("--samples", type=int, default=1_000, help="a problem; default: 1,000")
    parser.add_argument("--rows", type=int, default=20_000, help="through score_model (20,000)")
    arguments = parser.parse_args()
    announce()
    rng = np.random.default_rng(1)
    costs = make_costs(rng, arguments.problems, arguments.samples)
    n_rows = min(arguments.rows, costs[..., 0].size)
    rows = make_rows(costs, n_rows)
    table = []
    for name, size, seconds in (
        ("arrays", costs[..., 0].size, time_arrays(costs)),
        ("rows", n_rows, time_rows(rows)),
    ):
        table.append((name, f"{size:,}", f"{seconds:.2f}", f"{1e6 * seconds / size:.2f}"))
    print(f"eff@k, pass@k for k in {KS}, with intervals\n")
    print_table(("through", "samples", "seconds", "us a sample"), table)


def make_costs(rng: np.random.Generator, problems: int, samples: int) -> NDArray[np.float64]:
    """Return costs, shape (problems, samples, levels), from as good as the expert to 8 x worse."""
    factors = np.exp(rng.uniform(0, np.log(8), (problems, samples, 1)))
    return np.asarray(factors * np.array(REFERENCES))


def time_arrays(costs: NDArray[np.float64]) -> float:
    """Return the seconds to score arrays."""
    started = time.perf_counter()
    efficiencies = np.stack([_score_problem(of_problem) for of_problem in costs])
    correct = (efficiencies > 0).sum(axis=1)
    samples = np.full(len(costs), costs.shape[1])
    for k in KS:
        if k <= costs.shape[1]:
            problem_interval(eff_at_k(efficiencies, k))
            problem_interval(pass_at_k(samples, correct, k))
    return time.perf_counter() - started


def _score_problem(costs: NDArray[np.float64]) -> NDArray[np.float64]:
    stopped = costs > LIMIT
    right = np.ones(len(costs), dtype=bool)
    return sample_efficiency(costs, stopped, REFERENCES, HARDNESS, LIMIT, correct=right, cap=True)


def make_rows(costs: NDArray[np.float64], n_rows: int) -> list[Row]:
    """Return the first samples as the rows that results.jsonl would hold."""
    yardstick = Yardstick((0.0, *HARDNESS), (None, *REFERENCES), LIMIT, 3, (16e6, 32e6, 64e6))
    by_position = [
        (problem, sample) for problem in range(costs.shape[0]) for sample in range(costs.shape[1])
    ][:n_rows]
    return [
        Row(
            "model",
            f"p{p}",
            s,
            "",
            "",
            "",
            "",
            "",
            Judgement(Verdict.AC, "", _cases(costs[p, s])),
            yardstick,
        )
        for p, s in by_position
    ]


def _cases(costs: NDArray[np.float64]) -> tuple[CaseResult, ...]:
    return tuple(
        CaseResult(level, 0, Verdict.AC, bool(cost > LIMIT), float(cost), 1_000_000, 1 << 20)
        for level, cost in enumerate(costs, 1)
    )


def time_rows(rows: list[Row]) -> float:
    """Return the seconds that score_model takes."""
    problems = sorted({row.problem for row in rows})
    started = time.perf_counter()
    score_model(rows, problems, KS)
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
