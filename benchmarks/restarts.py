"""How far counts of one run lie apart: of every problem's expert, many times, in fresh guests.

A line a problem goes to --out; the same command again goes on. A problem whose files have changed
is measured anew.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from machine import announce, print_table, spread

from effbench.calibrator import Calibrator
from effbench.corpus import load_suite
from effbench.crew import Plan, Station, open_crew
from effbench.errors import GuestError
from effbench.inputs import make_case
from effbench.lanes import choose_lane
from effbench.model import Problem

SEED = 1
LEVEL = 1  # where what lies around a loop weighs most
BOUNDS = (1e-4, 1e-3)


@dataclass(frozen=True, slots=True)
class Readings:
    """The costs of one case of a problem, null run taken off, in the order they were read."""

    problem: str
    digest: str
    restarts: int
    costs: tuple[float, ...]

    @property
    def spread(self) -> float:
        """Largest minus smallest, as a share of the median."""
        return spread(self.costs) / statistics.median(self.costs)


def main() -> None:
    """Measure what --out lacks, then print the table over all problems."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("restarts.jsonl"), metavar="FILE")
    parser.add_argument("--runs", type=int, default=50, help="of every problem (default: 50)")
    parser.add_argument("--restarts", type=int, default=3, help="guests for them (default: 3)")
    parser.add_argument("--meter", default="cachegrind", help="default: cachegrind")
    parser.add_argument("--problem", action="append", metavar="ID", help="default: all")
    parser.add_argument("--workers", type=int, default=1, help="cores to use (default: 1)")
    arguments = parser.parse_args()
    announce()
    suite = load_suite()
    problems = [suite.problem(name) for name in arguments.problem or [p.id for p in suite.problems]]
    done = {(known.problem, known.digest): known for known in read(arguments.out)}
    left = [problem for problem in problems if (problem.id, problem.digest) not in done]
    plan = Plan(suite, choose_lane("auto", arguments.meter), SEED, arguments.workers)
    measured = partial(measure, runs=arguments.runs, restarts=arguments.restarts)
    with open_crew(plan) as crew, arguments.out.open("a", encoding="utf-8") as file:
        for _, readings in crew.map([(p.id, partial(measured, p)) for p in left]):
            file.write(json.dumps(asdict(readings)) + "\n")
            file.flush()
            done[readings.problem, readings.digest] = readings
            print(f"{readings.problem}: {readings.spread:.1e}", file=sys.stderr)
    print_spreads([done[problem.id, problem.digest] for problem in problems])


def read(path: Path) -> Iterator[Readings]:
    """Yield what earlier runs have measured."""
    if path.exists():
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Readings(**{**row, "costs": tuple(row["costs"])})


def measure(problem: Problem, station: Station, *, runs: int, restarts: int) -> Readings:
    """Return the readings of the expert on one case, evenly from that many fresh guests."""
    worker, costs = station.worker, []
    case = make_case(problem, LEVEL, 0, SEED, station.foreign)
    for number in range(restarts):
        worker.reset()
        calibrator = Calibrator(problem, worker, problem.numpy)
        expert = calibrator.program(problem.expert)
        first = calibrator.observe(expert, case.arguments, metered=True)
        expected = calibrator.answer(first, problem.expert, LEVEL)
        null = calibrator.observe(expert, case.arguments, metered=True, expected=expected)
        for _ in range(number, runs, restarts):
            seen = calibrator.observe(expert, case.arguments, metered=True)
            reading, nothing = worker.lane.meter.read(seen), worker.lane.meter.read(null)
            if reading is None or nothing is None:
                raise GuestError(f"{problem.id}: no reading")
            costs.append(reading - nothing)
    return Readings(problem.id, problem.digest, restarts, tuple(costs))


def print_spreads(found: Sequence[Readings]) -> None:
    """Print the percentiles of the problems' spreads, and the worst problems."""
    spreads = sorted(readings.spread for readings in found)
    quantiles = statistics.quantiles(spreads, n=10, method="inclusive") if spreads[1:] else spreads
    runs = min(len(readings.costs) for readings in found)
    print(f"{len(found)} experts, level {LEVEL}, {runs} runs each in {found[0].restarts} guests")
    print(f"(largest - smallest) / median: median {statistics.median(spreads):.1e}, ", end="")
    print(f"90th percentile {quantiles[-1]:.1e}, largest {spreads[-1]:.1e}; ", end="")
    print(", ".join(f"{sum(s > b for s in spreads)} above {b:g}" for b in BOUNDS) + "\n")
    worst = sorted(found, key=lambda readings: -readings.spread)[:10]
    rows = [
        (r.problem, f"{r.spread:.1e}", f"{statistics.median(r.costs):,.0f}", len(set(r.costs)))
        for r in worst
    ]
    print_table(("widest", "spread", "cost", "different counts"), rows)


if __name__ == "__main__":
    main()
