"""One candidate as its supervisor sees it: by clocks and counters that only the kernel keeps."""

from __future__ import annotations

import contextlib
import os
import resource
import signal
import sys
import time
from dataclasses import dataclass, field

LIMITS = tuple(sorted({getattr(resource, n) for n in dir(resource) if n.startswith("RLIMIT_")}))
SEAL = "/seal"


@dataclass
class Run:
    """One candidate from fork to reaping."""

    pid: int
    started_ns: int
    ready_cpu_ns: int | None = None
    ended: str = "exited"
    answer: bytearray = field(default_factory=bytearray)
    output: bytearray = field(default_factory=bytearray)
    output_bytes: int = 0
    counter: int | None = None  # a descriptor, once the window is open

    def cpu_ns(self) -> int:
        """CPU time of the candidate itself, its zombie included, as the kernel accounts it."""
        clock = (~self.pid << 3) | 2
        return int(time.clock_gettime_ns(clock))

    def wall_ns(self) -> int:
        """Wall time since the window opened; before that, since the fork."""
        return time.monotonic_ns() - self.started_ns

    def window_cpu_ns(self) -> int:
        """CPU time since the window opened; before that, since the fork."""
        return self.cpu_ns() - (self.ready_cpu_ns or 0)

    def open_window(self, event: list[int] | None) -> None:
        """Note where the candidate stands, and begin to count an event in it, if any."""
        if event is not None:
            import perf_event

            self.counter = perf_event.open_counter((event[0], event[1]), self.pid)
        self.ready_cpu_ns = self.cpu_ns()
        self.started_ns = time.monotonic_ns()

    def close_counter(self) -> list[int] | None:
        """Return what the counter counted, for how long it was to, and really did."""
        if self.counter is None:
            return None
        import perf_event

        try:
            return list(perf_event.read_counter(self.counter))
        finally:
            os.close(self.counter)


def load_counters(event: list[int]) -> None:
    """Import what counters need from a folder that is covered before the first candidate runs, and
    try it on this process. Raises ImportError and OSError.
    """
    sys.path.insert(0, SEAL)
    try:
        import perf_event
    finally:
        sys.path.remove(SEAL)
    os.close(perf_event.open_counter((event[0], event[1]), 0))


def describe_process(pid: int) -> tuple[object, ...]:
    """Return what another process of the same uid can change of a process without a trace."""
    return (
        [resource.prlimit(pid, kind) for kind in LIMITS],
        os.getpriority(os.PRIO_PROCESS, pid),
        os.sched_getscheduler(pid),
        os.sched_getaffinity(pid),
    )


def kill_all_of(uid: int) -> int:
    """Kill every process of a uid, and return how many there were.

    Where a candidate has no namespace of its own, nothing else ends what it might leave behind.
    """
    killed = 0
    for name in os.listdir("/proc"):
        if name.isdigit() and _real_uid(name) == uid:
            with contextlib.suppress(ProcessLookupError):
                os.kill(int(name), signal.SIGKILL)
                killed += 1
    return killed


def _real_uid(name: str) -> int | None:
    """Return the uid of a process that lives, None of one that is gone or a zombie."""
    try:
        with open(f"/proc/{name}/status", encoding="ascii", errors="replace") as file:
            fields = dict(line.split(":", 1) for line in file)
    except OSError:
        return None
    return None if fields["State"].split()[0] in "ZX" else int(fields["Uid"].split()[0])
