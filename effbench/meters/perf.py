"""Instructions counted by the processor itself: fast, and out of the candidate's reach.

The supervisor opens the counter on the candidate where the measured window opens, while it waits,
and reads it when the candidate is dead; threads and children are part of it, the kernel is not.
"""

from __future__ import annotations

import os

from effbench import perf_event
from effbench.isolation.base import GuestSpec, Observation, Probe, Sandbox
from effbench.meters.base import MeterTraits
from effbench.meters.probing import probe_meter

REMEDY = "effbench doctor says what the kernel answered; --meter cachegrind counts without hardware"


class Perf:
    """Instructions that the processor retired in user space; another event in tests only."""

    name = "perf"
    traits = MeterTraits(
        unit="instructions", is_exact=True, repetitions=1, slowdown=1.0, witnessed=False
    )

    def __init__(self, event: tuple[int, int] = perf_event.INSTRUCTIONS) -> None:
        self._event = event

    def probe(self, sandbox: Sandbox) -> Probe:
        """Ask the kernel, then measure a short and a long loop and compare."""
        try:
            os.close(perf_event.open_counter(self._event, 0))
        except OSError as error:
            return Probe(False, *perf_event.explain(error))
        return probe_meter(self, sandbox, REMEDY)

    def guest_spec(self, *, numpy: bool, core: int | None) -> GuestSpec:
        """A guest whose supervisor opens a counter on every candidate."""
        return GuestSpec(counter=self._event, numpy=numpy, core=core)

    def read(self, seen: Observation) -> float | None:
        """Return the count; None when the window never opened, or others shared the counter."""
        found = seen.counter
        if found is None or found.enabled_ns != found.running_ns:
            return None
        return float(found.value)

    def describe_runtime(self) -> dict[str, str]:
        """Return the processor's model: two of them may retire other counts."""
        return {"processor": describe_processor()}


def describe_processor() -> str:
    """Return the processor's name as the kernel gives it, else its architecture."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            lines = [line.partition(":") for line in file]
    except OSError:
        lines = []
    names = [value.strip() for key, _, value in lines if key.strip() == "model name"]
    return names[0] if names else os.uname().machine
