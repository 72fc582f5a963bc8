"""durability: nothing is lost when an evaluation is killed, and results do not depend on workers or
sandbox.

Exits 1 when something was lost, survived or differs, 3 when a sandbox is missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from evaluations import evaluate
from machine import announce

from .agreement import Outcome, find_failures, print_differences
from .hosts import Command
from .kills import Trial, run_trial

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "examples" / "submissions.jsonl"
PROBLEMS = ("kiln_bookings", "hike_ladder")
# Samples of each problem: two right ones; one too slow, one that raises, and the first once more.
FIRST, LAST = 2, 3
METERS = ("cachegrind", "fuel")


def main() -> int:
    """Run one of the three experiments; return the exit code."""
    arguments = _make_parser().parse_args()
    if arguments.experiment == "sandboxes" and (lack := _find_lack()):
        print(lack, file=sys.stderr)
        return 3
    announce()
    with tempfile.TemporaryDirectory(prefix="durability-") as name:
        folder = Path(name)
        file = arguments.submissions or write_examples(folder / "demo.jsonl")
        if arguments.experiment == "kills":
            options = () if arguments.sandbox is None else ("--sandbox", arguments.sandbox)
            command = Command(file, arguments.meter, arguments.suite, arguments.workers, options)
            failures = run_trial(Trial(command, folder, arguments.kills, arguments.seed))
        else:
            failures = _compare(arguments.experiment, file, arguments.suite, folder)
    for failure in failures:
        print(f"FAILED: {failure}")
    print("all as it should be" if not failures else f"{len(failures)} failures")
    return 1 if failures else 0


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.durability", description=__doc__)
    experiments = parser.add_subparsers(dest="experiment", required=True, metavar="EXPERIMENT")
    kills = experiments.add_parser("kills", help="kill evaluations at random moments, and resume")
    kills.add_argument("--kills", type=int, default=20, metavar="N", help="default: 20")
    kills.add_argument("--meter", choices=METERS, default="cachegrind", help="default: cachegrind")
    kills.add_argument("--sandbox", metavar="NAME", help="default: the first that has the meter")
    kills.add_argument("--workers", type=int, default=2, metavar="N", help="default: 2")
    kills.add_argument("--seed", type=int, default=1, metavar="N", help="of the moments (1)")
    workers = experiments.add_parser("workers", help="one worker against two, under cachegrind")
    boxes = experiments.add_parser("sandboxes", help="bubblewrap against docker, under cachegrind")
    for experiment in (kills, workers, boxes):
        experiment.add_argument(
            "--submissions", type=Path, metavar="FILE", help="of one model; default: some examples"
        )
        experiment.add_argument("--suite", type=Path, metavar="DIR", help="default: the bundled")
    return parser


def write_examples(path: Path, problems: Sequence[str] = PROBLEMS) -> Path:
    """Write a few of the examples' samples, which take some seconds in all; return the file."""
    rows = [json.loads(line) for line in EXAMPLES.read_text(encoding="utf-8").splitlines()]
    with path.open("w", encoding="utf-8") as file:
        for problem in problems:
            samples = [row for row in rows if row["task_id"] == problem]
            for row in (*samples[:FIRST], *samples[-LAST:]):
                file.write(json.dumps(row) + "\n")
    return path


def _find_lack() -> str:
    """Return what is missing for guests in docker, with the remedy; nothing when they work."""
    from effbench.isolation.docker.sandbox import Docker

    found = Docker().probe()
    if found.ok:
        return ""
    return f"docker: {found.detail}: .ci/docker.sh starts an engine; then: {found.remedy}"


def _compare(experiment: str, file: Path, suite: Path | None, folder: Path) -> list[str]:
    """Evaluate twice under cachegrind, print how far the results differ, return what is too far."""
    conditions, tolerance = {
        "workers": ((("--workers", "1"), ("--workers", "2")), 0.005),
        "sandboxes": ((("--sandbox", "bubblewrap"), ("--sandbox", "docker")), 0.02),
    }[experiment]
    outcomes = []
    for number, options in enumerate(conditions):
        out = folder / f"out-{number}"
        found = evaluate(file, out, suite=suite, meter="cachegrind", options=options)
        outcomes.append(Outcome.read(" ".join(options), found, out / "scores.json"))
    print_differences(*outcomes)
    mean_tolerance = 0.0005 if experiment == "workers" else tolerance
    return find_failures(*outcomes, mean=mean_tolerance, problem=tolerance)


if __name__ == "__main__":
    sys.exit(main())
