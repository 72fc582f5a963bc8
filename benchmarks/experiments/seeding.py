"""hash-seed: why the interpreter runs with -s -S -B and PYTHONHASHSEED=0 rather than with -I."""

from __future__ import annotations

from unittest import mock

from machine import print_table, spread
from workloads import WORDS, Workload, cost, open_worker, read_answer

from effbench import codec
from effbench.isolation import bubblewrap
from effbench.worker import Worker

RESTARTS = 4
FLAGS = (("-s", "-S", "-B"), ("-I", "-S", "-B"))
SETS = Workload(
    "sets",
    "def run(ws):\n    seen = set(ws)\n    table = {w[::-1]: w for w in seen}\n"
    "    return len(table) + len(seen & set(ws[::2]))\n",
    (list(WORDS),),
)
RANDOMISED = Workload(
    "flag", "import sys\n\ndef run():\n    return sys.flags.hash_randomization\n", ()
)


def run() -> None:
    """Print a workload's cost in several guests under either set of flags."""
    rows = []
    for flags in FLAGS:
        with mock.patch.object(bubblewrap, "PYTHON_FLAGS", flags), open_worker() as worker:
            randomised = codec.decode(read_answer(worker.run(RANDOMISED.call_job())))
            costs = [_restart(worker) for _ in range(RESTARTS)]
        shown = " ".join(f"{c:,}" for c in costs)
        share = spread(costs) / costs[0]
        rows.append((" ".join(flags), "yes" if randomised else "no", shown, f"{share:.1e}"))
    print_table(("flags", "randomised", f"cost in {RESTARTS} guests", "spread"), rows)


def _restart(worker: Worker) -> int:
    worker.reset()
    return cost(worker, SETS)
