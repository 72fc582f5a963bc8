"""padding: does text that does no work move a program's cost?"""

from __future__ import annotations

from dataclasses import replace

from machine import print_table
from workloads import WORKLOADS, Workload, cost, count, open_worker

from effbench.worker import Worker

CHOSEN = ("sort", "loop", "instances", "strings")


def run() -> None:
    """Print how the readings of programs move, as a share of their costs, with text before them.

    As in an evaluation, the null run is that of the unpadded program.
    """
    chosen = [w for w in WORKLOADS if w.name in CHOSEN]
    with open_worker() as worker:
        plain = {w.name: (count(worker, w.call_job()), cost(worker, w)) for w in chosen}
        rows = [
            (name, *(_move(worker, w, text, *plain[w.name]) for w in chosen))
            for name, text in make_paddings().items()
        ]
    print_table(("before the program", *(w.name for w in chosen)), rows)


def _move(worker: Worker, workload: Workload, text: str, reading: int, own_cost: int) -> str:
    padded = replace(workload, source=text + workload.source)
    return f"{(count(worker, padded.call_job()) - reading) / own_cost:+.3%}"


def make_paddings() -> dict[str, str]:
    """Return texts that define nothing a program uses, by what they are."""
    return {
        "5 kB of comments": "# this line is a comment\n" * 200,
        "500 kB of comments": "# this line is a comment\n" * 20_000,
        "a docstring of 5 kB": f'"""{"text " * 1_000}"""\n',
        "200 unused functions": "".join(f"def f{i}(x):\n    return x + {i}\n" for i in range(200)),
        "a constant tuple of 1,000 ints": f"T = {tuple(range(1_000, 2_000))}\n",
        "a constant tuple of 10,000 ints": f"T = {tuple(range(1_000, 11_000))}\n",
        "a constant tuple of 100,000 ints": f"T = {tuple(range(1_000, 101_000))}\n",
    }
