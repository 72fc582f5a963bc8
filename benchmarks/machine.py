"""What every benchmark prints first: its own command, and the machine that it runs on."""

from __future__ import annotations

import os
import platform
import shlex
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy
import scipy

import effbench
from effbench.isolation.stage import find_python


def announce() -> None:
    """Print the command, and the facts without which its figures mean nothing."""
    print(f"$ python {shlex.join(sys.argv)}")
    for name, value in describe_machine():
        print(f"  {name}: {value}")
    print()


def describe_machine() -> list[tuple[str, str]]:
    """Return (name, value) of processor, load, kernel and versions."""
    guest = find_python()
    one, five, fifteen = os.getloadavg()
    return [
        ("cpu", f"{read_cpu_model()}, {len(os.sched_getaffinity(0))} usable cores"),
        ("load", f"{one:.2f} {five:.2f} {fifteen:.2f} over 1, 5 and 15 minutes, before the start"),
        ("kernel", platform.release()),
        ("python", f"{platform.python_version()}, in guests {guest.version} with {guest.libc}"),
        (
            "effbench",
            f"{effbench.__version__}, numpy {numpy.__version__}, scipy {scipy.__version__}",
        ),
        ("valgrind", read_version("valgrind")),
        ("bubblewrap", read_version("bwrap")),
    ]


def read_cpu_model() -> str:
    """Return the processor's name as the kernel knows it."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()


def read_version(program: str) -> str:
    """Return what a program answers to --version, or that it is not there."""
    try:
        done = subprocess.run([program, "--version"], capture_output=True, check=False, text=True)
    except FileNotFoundError:
        return "not installed"
    return done.stdout.strip()


def print_table(headers: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print rows below headers, the first column to the left, the others to the right."""
    cells = [[str(cell) for cell in row] for row in (headers, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        first, *rest = (
            cell.ljust(width) if i == 0 else cell.rjust(width)
            for i, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        print("  ".join((first, *rest)).rstrip())
    print()


def spread(values: Sequence[float]) -> float:
    """Return largest minus smallest."""
    return max(values) - min(values)


def tenth_percentile(values: Sequence[float]) -> float:
    """Return what a tenth of the values do not exceed."""
    if len(values) == 1:
        return values[0]
    return statistics.quantiles(values, n=10, method="inclusive")[0]
