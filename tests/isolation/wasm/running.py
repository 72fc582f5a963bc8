"""Running a few lines of Python in a portable guest."""

from __future__ import annotations

from effbench import codec
from effbench.isolation.base import (
    MIB,
    SECOND_NS,
    Guest,
    Job,
    Kind,
    Observation,
    RunLimits,
)
from effbench.model import Verdict
from effbench.observing import interpret

LIMITS = RunLimits.for_cpu(SECOND_NS, 256 * MIB)


def run(guest: Guest, source: str, *arguments: object, limits: RunLimits = LIMITS) -> Observation:
    """Let `solve` of a source run."""
    return guest.run(Job(Kind.CALL, source, "solve", codec.encode(arguments), limits))


def ask(guest: Guest, source: str, *arguments: object) -> object:
    """Return what `solve` of a source answers."""
    found = interpret(run(guest, source, *arguments))
    assert found.verdict is Verdict.AC, found.detail
    return codec.decode(found.answer)


def solve(*lines: str) -> str:
    """Return a source whose `solve` takes anything and does these lines."""
    return "def solve(*arguments):\n" + "".join(f"    {line}\n" for line in lines)
