"""How long one sample of every problem takes to evaluate once the references are calibrated.

The samples are the suite's own references, of a tier drawn at random for each problem, so that some
are stopped at their limit. The first evaluation calibrates; the second, which counts, finds that in
the cache.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from evaluations import evaluate
from machine import announce, print_table

from effbench.corpus import load_suite
from effbench.model import Problem


def main() -> None:
    """Evaluate twice with every meter, and print the minutes of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--meters", nargs="+", default=["cachegrind", "cpu-time"], metavar="M", help="which meters"
    )
    parser.add_argument("--workers", default="2", help="cores to use (default: 2)")
    parser.add_argument("--seed", type=int, default=1, help="of the drawn tiers (default: 1)")
    parser.add_argument("--problems", type=int, metavar="N", help="only the first N")
    arguments = parser.parse_args()
    announce()
    suite = load_suite()
    rng = random.Random(arguments.seed)
    problems = suite.problems[: arguments.problems]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "samples.jsonl")
        path.write_text("".join(map("{}\n".format, draw_samples(problems, rng))), encoding="utf-8")
        rows = [
            time_meter(meter, path, ("--workers", arguments.workers)) for meter in arguments.meters
        ]
    heads = (
        "meter",
        "first run, min",
        "calibrated, min",
        "s a problem",
        "verdicts",
        "eff@1 moved by",
    )
    print_table(heads, rows)


def draw_samples(problems: tuple[Problem, ...], rng: random.Random) -> Iterator[str]:
    """Yield a line of a submissions file for each problem."""
    for problem in problems:
        text = rng.choice(problem.references).path.read_text(encoding="utf-8")
        yield json.dumps({"model": "ladder", "task_id": problem.id, "solution": text})


def time_meter(meter: str, samples: Path, options: Sequence[str]) -> tuple[str, ...]:
    """Return a row of the table: an evaluation that may calibrate, then the one that counts."""
    out = samples.with_name(meter)
    first, timed = (
        evaluate(samples, out, suite=None, meter=meter, options=options) for _ in range(2)
    )
    verdicts = sorted(Counter(timed.verdicts.values()).items())
    return (
        meter,
        f"{first.seconds / 60:.1f}",
        f"{timed.seconds / 60:.1f}",
        f"{timed.seconds / len(timed.verdicts):.2f}",
        ", ".join(f"{count} {verdict}" for verdict, count in verdicts),
        f"{abs(timed.eff_at_1 - first.eff_at_1):.4f}",
    )


if __name__ == "__main__":
    main()
