"""collector: what the cyclic collector costs, and what turning it off would gain."""

from __future__ import annotations

import statistics
from dataclasses import replace

from machine import print_table
from workloads import Workload, cost, open_worker, read_answer

from effbench.worker import Worker

REPETITIONS = 9
ENABLE = "import gc\n\ngc.enable()\n"
WORKLOADS = (
    Workload(
        "list of tuples",
        "def run(n):\n    return len([(i, str(i)) for i in range(n)])\n",
        (30_000,),
    ),
    Workload(
        "list of lists",
        "def run(n):\n    rows = []\n    for i in range(n):\n        rows.append([i])\n"
        "    return len(rows)\n",
        (40_000,),
    ),
    Workload(
        "instances",
        "class P:\n    def __init__(self, x):\n        self.x = x\n\n"
        "def run(n):\n    return len([P(i) for i in range(n)])\n",
        (25_000,),
    ),
    Workload(
        "tree",
        "def grow(depth):\n    return (grow(depth - 1), grow(depth - 1)) if depth else ()\n\n"
        "def run(depth):\n    return len(grow(depth))\n",
        (14,),
    ),
    Workload(
        "no containers",
        "def run(n):\n    s = 0\n    for i in range(n):\n        s += i\n    return s\n",
        (60_000,),
    ),
)


def run() -> None:
    """Print counts and CPU times of the same work with the collector on, against off."""
    with open_worker() as worker:
        rows = [(w.name, *_count(worker, w), _time(worker, w)) for w in WORKLOADS]
    print(f"on / off; CPU time is native, the median of {REPETITIONS} paired ratios\n")
    print_table(("workload", "instructions, off", "on / off", "CPU time, on / off"), rows)


def _collected(workload: Workload) -> Workload:
    return replace(workload, source=ENABLE + workload.source)


def _count(worker: Worker, workload: Workload) -> tuple[str, str]:
    off, on = cost(worker, workload), cost(worker, _collected(workload))
    return f"{off:,}", f"{on / off:.3f}"


def _time(worker: Worker, workload: Workload) -> str:
    ratios = []
    answer = read_answer(worker.run(workload.call_job()))
    for _ in range(REPETITIONS):
        on, off, null = (
            worker.run(job).window_cpu_ns
            for job in (
                _collected(workload).call_job(),
                workload.call_job(),
                workload.null_job(answer),
            )
        )
        ratios.append((on - null) / (off - null))
    return f"{statistics.median(ratios):.2f}"
