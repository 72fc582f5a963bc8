"""Removes a dead host's containers: also one that was paused, held, or created and never started.

The engine closes a guest's standard input when its host is gone, and a guest ends by that, unless
it cannot hear of it. So a process stands by that lives in no container, and not in the host's
session: who interrupts the host does not interrupt it.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
import weakref

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.docker.engine import Engine, unremoved
from effbench.refusals import describe_refusal

DISMISSED = b"d"
POLL_S = 0.2
QUIET_S = 1.0  # so long the engine may still carry out what the host had asked for last
PATIENCE_S = 30.0  # with an engine that fails; the next host's first guest removes what is left
DISMISSAL_S = 10.0


class Reaper:
    """A process that waits for this one to die, and that `dismiss` ends.

    It is dismissed when the object goes, or the process ends in order. Raises GuestError when no
    process can be started.
    """

    def __init__(self) -> None:
        # -P: a random.py where the user happens to be is not the standard library's.
        argv = [sys.executable, "-P", "-m", __name__, str(os.getpid())]
        try:
            self._process = subprocess.Popen(
                argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            words = describe_refusal(error)
            raise GuestError(f"nobody would remove the guest: {words}") from None
        self.dismiss = weakref.finalize(self, _dismiss, self._process)

    def is_alive(self) -> bool:
        """Return whether it still stands by."""
        return self._process.poll() is None


class Post:
    """The place of the one reaper that a process needs: containers are told apart by processes."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._reaper: Reaper | None = None

    def fill(self) -> None:
        """See to it that a reaper stands by. Raises GuestError as it does."""
        with self._lock:
            if self._reaper is None or not self._reaper.is_alive():
                self._reaper = Reaper()


POST = Post()


def _dismiss(process: subprocess.Popen[bytes]) -> None:
    """Let it go, and wait until it has gone. Never raises.

    Where this process could not remove a container, the reaper does so first.
    """
    last_word = b"" if unremoved else DISMISSED
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        process.communicate(last_word, timeout=DISMISSAL_S)
        return
    process.kill()
    process.wait()


def main() -> None:
    """Wait for the end of standard input; without a word before, the host has died."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.stdin.buffer.read(1) != DISMISSED:
        reap(int(sys.argv[1]))


def reap(process: int) -> None:
    """Remove the containers of a process until none has turned up for `QUIET_S`."""
    until = time.monotonic() + PATIENCE_S
    last = time.monotonic()
    while time.monotonic() < min(until, last + QUIET_S):
        try:
            with Engine() as engine:
                if engine.remove_containers(process):
                    last = time.monotonic()
        except CapabilityError:
            last = time.monotonic()
        time.sleep(POLL_S)


if __name__ == "__main__":
    main()
