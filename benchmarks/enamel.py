"""Our evaluation of ENAMEL's problems beside ENAMEL's own evaluator: wall time and eff@1.

ENAMEL's runs in --enam-python (/usr/bin/python3 -m venv V; V/bin/pip install enam) and
executes the samples without a sandbox of its own. So it is put into one: no network, nothing
writable but an empty /var/tmp, an unprivileged uid. Still give it only samples that you trust,
such as HumanEval's canonical solutions.
"""

from __future__ import annotations

import argparse
import json
import os
import pwd
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from evaluations import Scores, evaluate
from machine import announce, print_table
from repeatability import read_samples, write_samples

METERS = ("fuel", "cachegrind", "cpu-time")
DRIVER = Path(__file__).with_name("enamel_driver.py")


@dataclass(frozen=True, slots=True)
class Peer:
    """What ENAMEL's own evaluator took and found."""

    tests_s: float
    evaluation_s: float
    eff_at_1: float
    pass_at_1: float


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
            peer = run_enamel(arguments, numbers)
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


def import_suite(csv: Path, folder: Path) -> Path:
    """Import ENAMEL's problems as `effbench import enamel` does; returns the suite's folder."""
    subprocess.run(
        [sys.executable, "-m", "effbench.cli", "import", "enamel", str(csv), "--out", str(folder)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return folder


def find_numbers(suite: Path) -> list[int]:
    """Return ENAMEL's numbers of the suite's problems, ascending."""
    folders = (suite / "problems").iterdir()
    return sorted(int(f.name.rpartition("_")[2]) for f in folders if f.is_dir())


def run_enamel(arguments: argparse.Namespace, numbers: list[int]) -> Peer:
    """Run ENAMEL's own evaluator, one process as it demands, inside bubblewrap."""
    nobody = pwd.getpwnam("nobody")
    as_root = os.geteuid() == 0
    argv = [
        *("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL"),
        *("--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--clearenv"),
        *("--tmpfs", "/var/tmp", "--setenv", "TMPDIR", "/var/tmp"),
        *("--setenv", "OMP_NUM_THREADS", "1", "--setenv", "OPENBLAS_NUM_THREADS", "1"),
        *("--setenv", "TQDM_DISABLE", "1"),
        *(str(arguments.enam_python.absolute()), str(DRIVER.resolve())),
        *(str(arguments.csv.resolve()), str(arguments.samples.resolve()), *map(str, numbers)),
    ]
    done = subprocess.run(
        argv,
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        cwd="/",
        user=nobody.pw_uid if as_root else None,
        group=nobody.pw_gid if as_root else None,
        extra_groups=[] if as_root else None,
    )
    found = json.loads(done.stdout.splitlines()[-1])
    return Peer(found["tests_s"], found["evaluation_s"], found["eff@1"], found["pass@1"])


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
