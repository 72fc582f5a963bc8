"""state: does a cost depend on what ran before, or on which guest it ran in?"""

from __future__ import annotations

import itertools
import random
from collections import defaultdict
from dataclasses import replace

from machine import print_table, spread
from workloads import WORKLOADS, Workload, cost, count, open_worker

from effbench.worker import Worker

OTHERS = 20
ORDER = random.Random(2)
REPEATED = """
_run = run

def run(times, *arguments):
    for _ in range(times):
        answer = _run(*arguments)
    return answer
"""


def run() -> None:
    """Print costs in fresh guests, after other work, and within one process."""
    with open_worker() as worker:
        compare_guests(worker)
        compare_history(worker)


def compare_guests(worker: Worker) -> None:
    """Start a guest for each workload: it first, then others, then it again.

    Readings, not costs: a null run after every run would hide whatever takes turns between forks.
    """
    first: dict[str, int] = {}
    again: dict[str, int] = {}
    elsewhere: dict[str, list[int]] = defaultdict(list)
    for workload in WORKLOADS:
        worker.reset()
        first[workload.name] = count(worker, workload.call_job())
        others = [w for w in WORKLOADS if w != workload]
        for other in ORDER.sample(others, len(others)) + ORDER.choices(
            others, k=OTHERS - len(others)
        ):
            elsewhere[other.name].append(count(worker, other.call_job()))
        again[workload.name] = count(worker, workload.call_job())
    print(f"{len(WORKLOADS)} guests, a workload alone first in each, then {OTHERS} others\n")
    print_table(
        ("workload", "reading, alone", "after others", "spread over all guests", "readings"),
        [
            (
                name,
                f"{first[name]:,}",
                f"{again[name] - first[name]:+,}",
                f"{spread([first[name], again[name], *elsewhere[name]]):,}",
                len(elsewhere[name]) + 2,
            )
            for name in first
        ],
    )


def compare_history(worker: Worker) -> None:
    """Let one process execute a workload several times: what the second and later ones cost."""
    print("the k-th execution within one process, against the first\n")
    rows = []
    for workload in WORKLOADS:
        costs = [0, *(cost(worker, _repeat(workload, times)) for times in (1, 2, 3, 4))]
        each = [b - a for a, b in itertools.pairwise(costs)]
        rows.append((workload.name, *(f"{x / each[0] - 1:+.2%}" for x in each[1:])))
    print_table(("workload", "2nd", "3rd", "4th"), rows)


def _repeat(workload: Workload, times: int) -> Workload:
    source = workload.source + REPEATED
    return replace(workload, source=source, arguments=(times, *workload.arguments))
