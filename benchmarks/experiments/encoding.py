"""codec: what encoding an answer costs an element, which null runs subtract."""

from __future__ import annotations

from collections.abc import Callable

from machine import print_table
from workloads import WORKLOADS, count, open_worker

from effbench import codec
from effbench.worker import Worker

SIZE = 10_000
ELEMENTS: dict[str, Callable[[int], object]] = {
    "None": lambda i: None,
    "bool": lambda i: i % 3 == 0,
    "int": lambda i: i * 7919,
    "int of 100 bits": lambda i: (1 << 99) + i,
    "float": lambda i: i / 7,
    "str of 6 characters": lambda i: f"{i:06d}",
    "str of 60 characters": lambda i: f"{i:060d}",
    "tuple of 2 ints": lambda i: (i, i + 1),
    "list of 10 ints": lambda i: list(range(i, i + 10)),
    "dict of 2 entries": lambda i: {"a": i, "b": i + 1},
    "int, str, None in turn": lambda i: (i, str(i), None)[i % 3],
}


def run() -> None:
    """Print instructions an element for lists of different things."""
    with open_worker() as worker:
        rows = [(name, f"{_per_element(worker, make):.0f}") for name, make in ELEMENTS.items()]
    print(f"a list of {2 * SIZE:,} against one of {SIZE:,}\n")
    print_table(("elements", "instructions each"), rows)


def _per_element(worker: Worker, make: Callable[[int], object]) -> float:
    short, long = (
        count(worker, WORKLOADS[-1].null_job(codec.encode([make(i) for i in range(n)])))
        for n in (SIZE, 2 * SIZE)
    )
    return (long - short) / SIZE
