"""What the portable lane costs: to get, to prepare, to run, and in memory over many runs.

Runs of a trivial solution are timed in turn with the native lanes that work here.
"""

from __future__ import annotations

import argparse
import lzma
import os
import statistics
import tempfile
import time

import psutil
from machine import announce, print_table, tenth_percentile
from workloads import WORKLOADS

from effbench.isolation.base import GuestSpec
from effbench.isolation.wasm.artifact import find_artifact
from effbench.isolation.wasm.interpreter import Interpreter
from effbench.isolation.wasm.preparation import guest_sources, make_image, prepare
from effbench.isolation.wasm.sandbox import Wasm
from effbench.lanes import NATIVE, PORTABLE, choose_lane
from effbench.worker import Worker

MIB = 1 << 20


def main() -> None:
    """Measure all of it and print a table of each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=200, help="runs of each lane (default: 200)")
    parser.add_argument("--many", type=int, default=10_000, help="runs for memory (default: 10000)")
    arguments = parser.parse_args()
    announce()
    print("sizes, MB\n")
    print_table(("what", "MB"), [(name, f"{size / 1e6:.1f}") for name, size in sizes().items()])
    print("preparation, s\n")
    print_table(("step", "s"), [(name, f"{took:.1f}") for name, took in time_steps().items()])
    print(f"one run of a trivial solution, {arguments.runs} runs each, taken in turn, ms\n")
    print_table(("lane", "median", "10th percentile"), time_runs(arguments.runs))
    print("memory of one worker's host process, MiB\n")
    print_table(("after runs", "resident", "peak"), watch_memory(arguments.many))


def sizes() -> dict[str, int]:
    """Return sizes in bytes, packed as for a download and as they lie on the disk."""
    artifact = find_artifact()
    packed = lzma.compress(artifact.module) + lzma.compress(artifact.library)
    return {
        "interpreter and library, packed": len(packed),
        "interpreter and library": len(artifact.module) + len(artifact.library),
        "compiled image in the cache": prepare().path.stat().st_size,
    }


def time_steps() -> dict[str, float]:
    """Return the seconds that each step of the first preparation takes, and a later start."""
    began = time.perf_counter()
    code, _ = make_image(find_artifact(), guest_sources())
    image = time.perf_counter()
    Interpreter.compile(code)
    compiled = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["EFFBENCH_CACHE"] = folder
        start = time.perf_counter()
        prepare()
        whole = time.perf_counter() - start
        start = time.perf_counter()
        guest = Wasm().start(GuestSpec())
        guest.run(WORKLOADS[-1].call_job())
        started = time.perf_counter() - start
        guest.close()
        del os.environ["EFFBENCH_CACHE"]
    return {
        "compile, start the interpreter, take its image": image - began,
        "compile the image": compiled - image,
        "the whole preparation, once": whole,
        "start of a guest until its first run is done": started,
    }


def time_runs(runs: int) -> list[tuple[str, str, str]]:
    """Return rows of the milliseconds that single runs take in warm guests."""
    workers = {
        "portable": (Worker(choose_lane("auto", "auto", PORTABLE)), True),
        "bubblewrap, native": (Worker(choose_lane("auto", "auto", NATIVE)), False),
        "bubblewrap, cachegrind": (Worker(choose_lane("bubblewrap", "cachegrind")), True),
    }
    job = WORKLOADS[-1].call_job()
    found: dict[str, list[float]] = {name: [] for name in workers}
    for worker, metered in workers.values():
        worker.run(job, metered=metered)
    for _ in range(runs):
        for name, (worker, metered) in workers.items():
            started = time.perf_counter()
            worker.run(job, metered=metered)
            found[name].append(1e3 * (time.perf_counter() - started))
    for worker, _ in workers.values():
        worker.close()
    return [
        (name, f"{statistics.median(values):.1f}", f"{tenth_percentile(values):.1f}")
        for name, values in found.items()
    ]


def watch_memory(runs: int) -> list[tuple[str, str, str]]:
    """Return rows of the host process's memory as runs go by; every hundredth is a long one."""
    guest = Wasm().start(GuestSpec())
    small, large = WORKLOADS[-1].call_job(), WORKLOADS[0].call_job()
    rows = []
    peak = 0
    for count in range(1, runs + 1):
        seen = guest.run(large if count % 100 == 0 else small)
        if count in (1, 10, 100, 1000, runs // 2, runs):
            resident = psutil.Process(seen.pid).memory_info().rss
            peak = max(peak, resident)
            rows.append((f"{count:,}", f"{resident / MIB:.0f}", f"{peak / MIB:.0f}"))
    guest.close()
    return rows


if __name__ == "__main__":
    main()
