"""What carries bytes to a supervisor and back, whatever it runs in."""

from __future__ import annotations

import contextlib
import os
import select
import subprocess
import sys
import time
from typing import Protocol


class Stream(Protocol):
    """Two streams of bytes, and the life of whoever is at the other end."""

    def write(self, data: bytes) -> None:
        """Send all of it. Raises OSError or ValueError when the other end is gone."""
        ...

    def read(self, size: int, deadline: float) -> bytes:
        """Return 1 to `size` bytes, none at the end of the stream.

        Raises TimeoutError when there are none by `deadline` (time.monotonic).
        """
        ...

    def kill(self) -> bytes:
        """Kill the other end; returns what it had said on standard error. May be repeated."""
        ...

    def close(self) -> None:
        """Kill the other end and let go of it. Never raises; may be repeated."""
        ...


# A supervisor reads a job at once; one that has not for so long is held from outside.
WRITE_S = 120.0
WRITE_BYTES = 1 << 20


class ProcessStream:
    """The standard streams of a child process."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdin is None or process.stdout is None:
            raise ValueError("the supervisor needs piped standard streams")
        self._process = process
        self._input = process.stdin
        self._output = process.stdout.fileno()
        if sys.platform != "win32":  # where no sandbox starts such a guest
            os.set_blocking(self._output, False)
            os.set_blocking(self._input.fileno(), False)

    def write(self, data: bytes) -> None:
        """Send all of it, as long as it is being read; ValueError means closed, maybe by another
        thread.
        """
        rest = memoryview(data)
        while rest:
            descriptor = self._input.fileno()
            if not select.select([], [descriptor], [], WRITE_S)[1]:
                raise TimeoutError("nobody reads what is sent")
            with contextlib.suppress(BlockingIOError):  # less room than the system keeps whole
                rest = rest[os.write(descriptor, rest[:WRITE_BYTES]) :]

    def read(self, size: int, deadline: float) -> bytes:
        """Wait for output until the deadline and return what there is."""
        wait = max(0, deadline - time.monotonic())
        ready, _, _ = select.select([self._output], [], [], wait)
        if not ready:
            raise TimeoutError
        return os.read(self._output, size)

    def kill(self) -> bytes:
        """Kill the process and read its standard error to the end."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        stream = self._process.stderr
        return stream.read() if stream is not None and not stream.closed else b""

    def close(self) -> None:
        """Kill the process and close its streams."""
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()
