"""The load of the machine while something runs."""

from __future__ import annotations

import statistics
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

INTERVAL_S = 0.2


def observe(action: Callable[[], T]) -> tuple[T, float]:
    """Return what an action returns, and how many tasks could run meanwhile, in the mean.

    Those of the action are among them: more than there are cores means that some had to wait.
    """
    ended = threading.Event()
    seen = [_read_runnable()]

    def sample() -> None:
        while not ended.wait(INTERVAL_S):
            seen.append(_read_runnable())

    sampler = threading.Thread(target=sample)
    sampler.start()
    try:
        result = action()
    finally:
        ended.set()
        sampler.join()
    return result, statistics.fmean(seen)


def parse_runnable(stat: str) -> int:
    """Return how many tasks run or could, but for the one that asks, from the text of /proc/stat.

    >>> parse_runnable("cpu 1 2\\nprocs_running 3\\nprocs_blocked 0\\n")
    2
    """
    fields = dict(line.split(maxsplit=1) for line in stat.splitlines() if " " in line)
    return max(0, int(fields["procs_running"]) - 1)


def _read_runnable() -> int:
    return parse_runnable(Path("/proc/stat").read_text(encoding="ascii"))
