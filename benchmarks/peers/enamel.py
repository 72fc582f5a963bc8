"""ENAMEL's problems as a suite of ours, and ENAMEL's own evaluator on them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .jail import run_driver


@dataclass(frozen=True, slots=True)
class Peer:
    """What ENAMEL's own evaluator took and found; verdicts by (number, sample)."""

    tests_s: float
    evaluation_s: float
    eff_at_1: float
    pass_at_1: float
    passed: dict[tuple[int, int], bool]


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
    return sorted(read_number(folder.name) for folder in folders if folder.is_dir())


def read_number(problem: str) -> int:
    """Return ENAMEL's number of a problem of the suite.

    >>> read_number("humaneval_007")
    7
    """
    return int(problem.rpartition("_")[2])


def run_enamel(python: Path, csv: Path, samples: Path, numbers: Sequence[int]) -> Peer:
    """Run ENAMEL's own evaluator, in one process as it demands, on its samples file.

    Raises PeerError.
    """
    found = run_driver(python, "enamel_driver.py", (csv, samples), [str(n) for n in numbers])
    return Peer(
        found["tests_s"],
        found["evaluation_s"],
        found["eff@1"],
        found["pass@1"],
        {
            (int(number), sample): bool(passed)
            for number, column in found["passed"].items()
            for sample, passed in enumerate(column)
        },
    )
