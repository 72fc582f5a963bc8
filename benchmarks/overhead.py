"""What a run costs beyond the program itself: a trivial solution in a warm guest, and start-up.

--json writes the values as a pyperf file: `python -m pyperf compare_to before.json after.json`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from pathlib import Path

import pyperf  # type: ignore[import-untyped]
from machine import announce, print_table, tenth_percentile
from workloads import WORKLOADS

from effbench.isolation.base import Sandbox
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.lanes import Lane
from effbench.meters.base import Meter
from effbench.meters.cachegrind import Cachegrind
from effbench.meters.cputime import CpuTime
from effbench.worker import Worker

METERS: dict[str, Meter] = {"native": CpuTime(), "cachegrind": Cachegrind()}


def main() -> None:
    """Time runs and start-ups, print a table of each, and write a file where one is wanted."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200, help="runs of each kind (default: 200)")
    parser.add_argument("--starts", type=int, default=3, help="starts of each kind (default: 3)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all values with pyperf")
    arguments = parser.parse_args()
    announce()
    sandbox = Bubblewrap()
    runs = time_runs(sandbox, arguments.runs)
    starts = time_starts(sandbox, arguments.starts)
    print_times(f"one run of a trivial solution, {arguments.runs} runs, ms", runs)
    print_times(
        f"start of a guest until its first run is done, {arguments.starts} starts, ms", starts
    )
    if arguments.json is not None:
        write_pyperf(arguments.json, runs | starts)


def time_runs(sandbox: Sandbox, runs: int) -> dict[str, list[float]]:
    """Return the seconds of single runs in warm guests, the kinds taken in turn."""
    found: dict[str, list[float]] = {f"run, {name}": [] for name in METERS}
    job = WORKLOADS[-1].call_job()
    with Worker(Lane(sandbox, METERS["cachegrind"]), max(os.sched_getaffinity(0))) as worker:
        for metered in (False, True):
            worker.run(job, metered=metered)
        for _ in range(runs):
            for name, values in found.items():
                started = time.perf_counter()
                worker.run(job, metered=name.endswith("cachegrind"))
                values.append(time.perf_counter() - started)
    return found


def time_starts(sandbox: Sandbox, starts: int) -> dict[str, list[float]]:
    """Return the seconds from nothing to a guest that has carried out one job."""
    found: dict[str, list[float]] = {}
    for name, meter in METERS.items():
        for numpy in (False, True):
            spec = meter.guest_spec(numpy=numpy, core=max(os.sched_getaffinity(0)))
            values = found.setdefault(f"start, {name}{', numpy' if numpy else ''}", [])
            for _ in range(starts):
                started = time.perf_counter()
                guest = sandbox.start(spec)
                guest.run(WORKLOADS[-1].call_job())
                values.append(time.perf_counter() - started)
                guest.close()
    return found


def print_times(title: str, times: dict[str, list[float]]) -> None:
    """Print median and 10th percentile in milliseconds."""
    print(f"{title}\n")
    rows = [
        (
            name.partition(", ")[2],
            f"{1e3 * statistics.median(values):.1f}",
            f"{1e3 * tenth_percentile(values):.1f}",
        )
        for name, values in times.items()
    ]
    print_table(("guest", "median", "10th percentile"), rows)


def write_pyperf(path: Path, times: dict[str, list[float]]) -> None:
    """Write all values, with the machine's facts, as pyperf's own tools read them."""
    benchmarks = [
        pyperf.Benchmark([pyperf.Run(values, metadata={"name": name, "unit": "second"})])
        for name, values in times.items()
    ]
    pyperf.BenchmarkSuite(benchmarks).dump(str(path), replace=True)


if __name__ == "__main__":
    main()
