"""Ends a process that has stopped getting anywhere while somebody waits for its answer."""

from __future__ import annotations

import contextlib
import subprocess
import threading
import time
from types import TracebackType

import psutil

from effbench.errors import GuestError
from effbench.refusals import describe_refusal

# A guest never waits for anything: a process of one that uses no CPU time for so long is held from
# outside, by a signal or a frozen group of processes.
STALL_S = 30.0


class Watch:
    """Kills a process that uses no CPU time for `STALL_S`, or is not done after `budget_s`.

    Use as a context manager; raises GuestError on entering when there is no thread to be had. Then
    `reason` says why the process was killed; it is empty when it was not.
    """

    def __init__(self, process: subprocess.Popen[bytes], budget_s: float) -> None:
        self._process = process
        self._deadline = time.monotonic() + budget_s
        self._is_over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.reason = ""

    def _watch(self) -> None:
        used_s = self._read_cpu_s()
        while not self._is_over.wait(max(0.0, min(STALL_S, self._deadline - time.monotonic()))):
            before_s, used_s = used_s, self._read_cpu_s()
            if time.monotonic() >= self._deadline:
                self.reason = "it did not answer in time"
            elif used_s is not None and used_s == before_s:
                self.reason = "it was held up from outside"
            if self.reason:
                self._process.kill()
                return

    def _read_cpu_s(self) -> float | None:
        """Return the CPU time used so far; None when nobody can tell."""
        with contextlib.suppress(psutil.Error, OSError):
            times = psutil.Process(self._process.pid).cpu_times()
            return float(times.user + times.system)
        return None

    def __enter__(self) -> Watch:
        try:
            self._thread.start()
        except RuntimeError as error:
            raise GuestError(f"the guest cannot be watched: {describe_refusal(error)}") from None
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._is_over.set()
        self._thread.join()
