"""window: does the marker make a count exact, and may one null run serve every submission?"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import replace

from machine import print_table, spread
from workloads import (
    WORKLOADS,
    Totals,
    Workload,
    count,
    open_worker,
    read_answer,
    read_totals,
)

from effbench import codec
from effbench.worker import Worker

REPETITIONS = 10
ORDER = random.Random(1)
COMMENTS = "# this line is a comment and costs nothing\n" * 120
UNUSED = "".join(f"def unused_{i}(x):\n    return x * {i} + 1\n\n" for i in range(200))


def run() -> None:
    """Print how far repeated readings lie apart, with the marker and without."""
    with open_worker() as worker:
        compare_readings(worker)
        compare_null_runs(worker)


def compare_readings(worker: Worker) -> None:
    """Repeat every workload and its null run in shuffled order."""
    answers = {w.name: read_answer(worker.run(w.call_job(), metered=True)) for w in WORKLOADS}
    calls: dict[str, list[Totals]] = defaultdict(list)
    nulls: dict[str, list[Totals]] = defaultdict(list)
    for _ in range(REPETITIONS):
        for workload in ORDER.sample(WORKLOADS, len(WORKLOADS)):
            pairs = [
                (calls, workload.call_job()),
                (nulls, workload.null_job(answers[workload.name])),
            ]
            for readings, job in ORDER.sample(pairs, 2):
                seen = worker.run(job, metered=True)
                readings[workload.name].append(read_totals(seen))
    print(f"{REPETITIONS} shuffled repetitions; spread = largest - smallest, in instructions\n")
    print_table(
        ("workload", "cost", "spread, marker", "spread, separate null", "relative"),
        [_compare(w.name, calls[w.name], nulls[w.name]) for w in WORKLOADS],
    )


def _compare(name: str, calls: list[Totals], nulls: list[Totals]) -> tuple[object, ...]:
    pairs = list(zip(calls, nulls, strict=True))
    marked = [a.window - b.window for a, b in pairs]
    separate = [a.own - b.own for a, b in pairs]
    share = spread(separate) / max(1, marked[0])
    return (
        name,
        f"{marked[0]:,}",
        f"{spread(marked):,}",
        f"{spread(separate):,}",
        f"{share:.1e}",
    )


def compare_null_runs(worker: Worker) -> None:
    """Read null runs of one case under different sources."""
    tiny = WORKLOADS[-1]
    sources = {
        "tiny": tiny.source,
        "5 kB of comments": COMMENTS + tiny.source,
        "200 unused functions": UNUSED + tiny.source,
        "the sort": WORKLOADS[0].source,
    }
    cases = {n: codec.encode(list(range(n))) for n in (0, 1_000, 20_000)}
    readings = {
        (name, n): count(worker, _null(tiny, source, n).null_job(expected))
        for name, source in sources.items()
        for n, expected in cases.items()
    }
    print("null runs: readings of the window, a column per size of input and answer\n")
    print_table(
        ("source", *(f"{n:,} ints" for n in cases)),
        [(name, *(f"{readings[name, n]:,}" for n in cases)) for name in sources],
    )


def _null(workload: Workload, source: str, size: int) -> Workload:
    return replace(workload, source=source, arguments=(list(range(size)),))
