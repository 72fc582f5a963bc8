"""witness: how steady CPU time per counted instruction is, and what a forgery in the band gains."""

from __future__ import annotations

import statistics

from machine import print_table
from workloads import WORKLOADS, Workload, open_worker, read_answer, read_totals

from effbench.calibration import WITNESS_MARGIN, WITNESS_SLACK_NS
from effbench.worker import Worker

REPETITIONS = 5
TRUE_COSTS = (10e6, 30e6, 100e6, 300e6, 1_000e6)


def run() -> None:
    """Print ns per instruction of every workload, then the least counts that the witness passes."""
    with open_worker() as worker:
        rates = {w.name: _rates(worker, w) for w in WORKLOADS if w.name != "tiny"}
    print(f"CPU ns per counted instruction under cachegrind, {REPETITIONS} runs\n")
    print_table(
        ("workload", "least", "median", "most"),
        [
            (name, f"{min(r):.2f}", f"{statistics.median(r):.2f}", f"{max(r):.2f}")
            for name, r in rates.items()
        ],
    )
    medians = [statistics.median(r) for r in rates.values()]
    print_band(min(medians), statistics.median(medians), max(medians))


def _rates(worker: Worker, workload: Workload) -> list[float]:
    call = workload.call_job()
    null = workload.null_job(read_answer(worker.run(call, metered=True)))
    rates = []
    for _ in range(REPETITIONS):
        run, empty = (worker.run(job, metered=True) for job in (call, null))
        instructions = read_totals(run).window - read_totals(empty).window
        rates.append((run.window_cpu_ns - empty.window_cpu_ns) / instructions)
    return rates


def least_passing(true_cost: float, rate: float, expert_rate: float) -> float:
    """Return the least count that the witness lets pass for a run that truly cost `true_cost`.

    `rate` is the run's CPU time per instruction, `expert_rate` that of the problem's expert, in ns.
    """
    return max(0.0, (rate * true_cost - WITNESS_SLACK_NS) / (WITNESS_MARGIN * expert_rate))


def print_band(low: float, middle: float, high: float) -> None:
    """Print what a forged count may be, for runs as dear per instruction as the expert, or not."""
    print(
        f"allowed: CPU time <= {WITNESS_MARGIN} x the expert's rate x count + "
        f"{WITNESS_SLACK_NS / 1e6:.0f} ms\nleast count that passes, as a share of the true one; "
        f"rates in ns: run / expert\n"
    )
    pairs = ((middle, middle), (low, high), (high, low))
    print_table(
        ("true cost", *(f"{rate:.2f} / {expert:.2f}" for rate, expert in pairs)),
        [
            (f"{true:,.0f}", *(f"{min(1, least_passing(true, *p) / true):.1%}" for p in pairs))
            for true in TRUE_COSTS
        ],
    )
    print(f"runs below {WITNESS_SLACK_NS / middle:,.0f} instructions: the witness says nothing")
