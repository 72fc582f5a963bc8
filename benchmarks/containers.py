"""The docker sandbox beside bubblewrap: a trivial run, a start, and the counts of the same work.

`effbench sandbox build docker` comes first. The one command for comparison is `docker run` with
the same image: what a container a run would cost instead of a warm one a worker.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import time

from machine import announce, print_table
from overhead import print_times, time_runs, time_starts
from workloads import WORKLOADS

from effbench.isolation.base import Sandbox
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.docker.engine import Engine
from effbench.isolation.docker.image import find_image, image_name
from effbench.isolation.docker.sandbox import Docker
from effbench.lanes import Lane
from effbench.meters.cachegrind import Cachegrind
from effbench.worker import Worker

START_A_PYTHON = ("-I", "-S", "-c", "pass")


def main() -> None:
    """Time and count in both sandboxes, and print a table of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200, help="runs of each kind (default: 200)")
    parser.add_argument("--starts", type=int, default=3, help="starts of each kind (default: 3)")
    arguments = parser.parse_args()
    announce()
    sandboxes: tuple[Sandbox, ...] = (Docker(), Bubblewrap())
    for sandbox in sandboxes:
        print(f"{sandbox.name}: {sandbox.describe_runtime()}")
    print()
    for sandbox in sandboxes:
        title = f"{sandbox.name}: one run of a trivial solution, {arguments.runs} runs, ms"
        print_times(title, time_runs(sandbox, arguments.runs))
    print_times(
        f"docker run, {arguments.starts} times, ms", {"run, alone": time_cold(arguments.starts)}
    )
    for sandbox in sandboxes:
        title = f"{sandbox.name}: start until the first run is done, {arguments.starts} starts, ms"
        print_times(title, time_starts(sandbox, arguments.starts))
    print_counts([count(sandbox) for sandbox in sandboxes])


def time_cold(starts: int) -> list[float]:
    """Return the seconds of `docker run` with an interpreter that does nothing."""
    with Engine() as engine:
        python = find_image(engine).identity.executable
    command = ["docker", "run", "--rm", "--network=none", image_name(), python, *START_A_PYTHON]
    values = []
    for _ in range(starts):
        started = time.perf_counter()
        subprocess.run(command, check=True)
        values.append(time.perf_counter() - started)
    return values


def count(sandbox: Sandbox) -> dict[str, list[float]]:
    """Return three readings of every workload, in instructions."""
    meter = Cachegrind()
    found: dict[str, list[float]] = {}
    with Worker(Lane(sandbox, meter), max(os.sched_getaffinity(0))) as worker:
        for _ in range(3):
            for workload in WORKLOADS:
                reading = meter.read(worker.run(workload.call_job(), metered=True))
                if reading is None:
                    raise SystemExit(f"{workload.name} left no count in {sandbox.name}")
                found.setdefault(workload.name, []).append(reading)
    return found


def print_counts(found: list[dict[str, list[float]]]) -> None:
    """Print the median counts, their spread in each sandbox, and the ratio of the two."""
    print("instructions of the measured window, median of 3 (spread)\n")
    rows = []
    for name in found[0]:
        medians = [statistics.median(counts[name]) for counts in found]
        cells = [
            f"{median:,.0f} ({max(counts[name]) - min(counts[name]):,.0f})"
            for median, counts in zip(medians, found, strict=True)
        ]
        rows.append((name, *cells, f"{medians[0] / medians[1]:.4f}"))
    print_table(("workload", "docker", "bubblewrap", "ratio"), rows)


if __name__ == "__main__":
    main()
