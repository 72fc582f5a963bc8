"""faults: processes die, stand still or are interrupted, disks fill up or garble files, memory,
processes and descriptors run out, all at random; resumed scores are those of an evaluation that
nothing befell, and nothing is left behind.

Exits 1 when something was lost, wrong, unexplained or left, 3 when the lane is missing.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from durability.__main__ import PROBLEMS, write_examples
from durability.hosts import Command
from machine import announce, print_table

from effbench.errors import CapabilityError

from .record import Record
from .trial import Trial, run_trial

DEFAULT_SANDBOX = {"fuel": "wasm", "cachegrind": "bubblewrap", "cpu-time": "bubblewrap"}
TOLERANCE = 0.005  # of a problem's eff@1, under a meter that counts


def main() -> int:
    """Run the trial; return the exit code."""
    arguments = _make_parser().parse_args()
    sandbox = arguments.sandbox or DEFAULT_SANDBOX[arguments.meter]
    if not arguments.json:
        announce()
    started = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="faults-") as name:
        folder = Path(name)
        folder.chmod(0o755)  # guests of another uid have to reach what lies below
        file = arguments.submissions or write_examples(folder / "demo.jsonl", arguments.problems)
        options = ("--sandbox", sandbox)
        command = Command(file, arguments.meter, arguments.suite, arguments.workers, options)
        trial = Trial(
            command,
            sandbox,
            folder,
            arguments.faults,
            arguments.seed,
            None if arguments.meter == "fuel" else TOLERANCE,
            only_verdicts=arguments.meter == "cpu-time",
        )
        try:
            record = run_trial(trial, _tell)
        except CapabilityError as error:
            print(error, file=sys.stderr)
            return 3
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8").splitlines()
        record.failures += [f"left mounted: {line}" for line in mounts if str(folder) in line]
    _report(record, arguments, time.monotonic() - started)
    return 1 if record.failures else 0


def _tell(words: str) -> None:
    print(words, file=sys.stderr, flush=True)


def _make_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.faults", description=__doc__)
    parser.add_argument("--faults", type=int, default=500, metavar="N", help="default: 500")
    parser.add_argument("--seed", type=int, default=1, metavar="N", help="of what strikes when (1)")
    parser.add_argument(
        "--meter", choices=tuple(DEFAULT_SANDBOX), default="fuel", help="default: fuel"
    )
    parser.add_argument("--sandbox", metavar="NAME", help="default: the first that has the meter")
    parser.add_argument("--workers", type=int, default=2, metavar="N", help="default: 2")
    parser.add_argument(
        "--submissions", type=Path, metavar="FILE", help="of one model; default: some examples"
    )
    parser.add_argument(
        "--problems", nargs="+", default=PROBLEMS, metavar="NAME", help="whose examples"
    )
    parser.add_argument("--suite", type=Path, metavar="DIR", help="default: the bundled")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    return parser


def _report(record: Record, arguments: argparse.Namespace, seconds: float) -> None:
    if arguments.json:
        figures = {
            "faults": record.faults,
            "struck": dict(record.struck),
            "evaluations": record.evaluations,
            "hosts": record.hosts,
            "codes": {str(code): count for code, count in record.codes.items()},
            "identical": record.identical,
            "largest_move": record.largest_move,
            "own_failures": record.own_failures,
            "longest_s": record.longest_s,
            "seconds": seconds,
            "load": os.getloadavg(),
            "failures": record.failures,
        }
        print(json.dumps(figures, indent=1))
        return
    codes = sorted({code for _, code in record.ended})
    rows = [
        (name, count, *(record.ended[name, code] or "" for code in codes))
        for name, count in record.struck.most_common()
    ]
    rows.append(("nothing", "", *(record.ended["nothing", code] or "" for code in codes)))
    print_table(("fault", "struck", *(f"last, exit {code}" for code in codes)), rows)
    print(
        f"{record.faults} faults, {record.hosts} hosts of {record.evaluations} evaluations, "
        f"{seconds:.0f} s; ends: {dict(sorted(record.codes.items()))}; "
        f"all of a host gone after {record.longest_s:.2f} s at most\n"
        f"{record.identical} of {record.evaluations} with the undisturbed one's scores but for "
        f"clocks, eff@1 of a problem moved by {record.largest_move:.2g} at most"
    )
    for failure in record.failures:
        print(f"FAILED: {failure}")
    print("all as it should be" if not record.failures else f"{len(record.failures)} failures")


if __name__ == "__main__":
    sys.exit(main())
