"""Our evaluation of ENAMEL's problems beside ENAMEL's own evaluator: wall time and eff@1.

ENAMEL's runs in --enam-python (/usr/bin/python3 -m venv V; V/bin/pip install enam) and
executes the samples without a sandbox of its own. So it is put into one: no network, nothing
writable but an empty /var/tmp, an unprivileged uid. Still give it only samples that you trust,
such as HumanEval's canonical solutions.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from evaluations import Scores, evaluate
from machine import announce, print_table
from peers.enamel import Peer, find_numbers, import_suite, run_enamel
from repeatability import read_samples, write_samples

METERS = ("fuel", "cachegrind", "cpu-time")


def main() -> None:
    """Evaluate with every meter, twice where the first had to calibrate, and with ENAMEL's own."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--csv", type=Path, required=True, help="ENAMEL's enamel.csv")
    parser.add_argument("--samples", type=Path, required=True, help="ENAMEL's samples file (.json)")
    parser.add_argument(
        "--enam-python", type=Path, help="interpreter that has enam, below no home folder"
    )
    parser.add_argument("--problems", type=int, metavar="N", help="only the first N of the suite")
    parser.add_argument("--meters", nargs="+", choices=METERS, default=METERS, help="default: all")
    parser.add_argument("--workers", type=int, default=2, help="default: 2")
    arguments = parser.parse_args()
    announce()
    with tempfile.TemporaryDirectory() as folder:
        suite = import_suite(arguments.csv, Path(folder) / "suite")
        numbers = find_numbers(suite)[: arguments.problems]
        samples = [s for s in read_samples(arguments.samples, None) if int(s.task_id) in numbers]
        path = write_samples(samples, [sample.text for sample in samples], Path(folder))
        rows = []
        peer = None
        if arguments.enam_python is not None:
            peer = run_enamel(arguments.enam_python, arguments.csv, arguments.samples, numbers)
            rows.append(_describe_peer(peer))
        for meter in arguments.meters:
            calibrating, scores = (
                evaluate(
                    path,
                    Path(folder) / meter,
                    suite=suite,
                    meter=meter,
                    options=("--workers", str(arguments.workers)),
                )
                for _ in range(2)
            )
            rows.append(_describe(meter, scores, calibrating.seconds, peer))
    print(
        f"{len(numbers)} problems, {len(samples)} samples, {arguments.workers} workers of effbench"
    )
    print("preparation: ENAMEL makes tests, effbench's first run calibrates where not yet done\n")
    headers = ("evaluator", "preparation, s", "evaluation, s", "/ ENAMEL's", "eff@1", "pass@1")
    print_table(headers, rows)


def _describe_peer(peer: Peer) -> tuple[object, ...]:
    figures = (f"{peer.tests_s:.1f}", f"{peer.evaluation_s:.1f}", "1.00")
    return ("ENAMEL's own", *figures, f"{peer.eff_at_1:.4f}", f"{peer.pass_at_1:.4f}")


def _describe(meter: str, scores: Scores, first_s: float, peer: Peer | None) -> tuple[object, ...]:
    ratio = "" if peer is None else f"{scores.seconds / peer.evaluation_s:.2f}"
    preparation = f"{max(0.0, first_s - scores.seconds):.1f}"
    figures = (preparation, f"{scores.seconds:.1f}", ratio)
    return (f"effbench, {meter}", *figures, f"{scores.eff_at_1:.4f}", f"{scores.pass_at_1:.4f}")


if __name__ == "__main__":
    main()
