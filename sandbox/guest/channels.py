"""What the supervisor speaks over: frames to the host, pipes that candidates may tamper with."""

from __future__ import annotations

import fcntl
import json
import os
import struct

FRAME = struct.Struct("<II")


def read_exactly(descriptor: int, size: int) -> bytes:
    """Return `size` bytes; raises EOFError when the stream ends before."""
    chunks = []
    while size:
        chunk = os.read(descriptor, min(size, 1 << 20))
        if not chunk:
            raise EOFError
        chunks.append(chunk)
        size -= len(chunk)
    return b"".join(chunks)


def send(header: dict[str, object], *bodies: bytes) -> None:
    """Write one frame to the host: a JSON header that holds the sizes of its bodies, and these."""
    text = json.dumps({**header, "sizes": [len(body) for body in bodies]}).encode()
    data = memoryview(b"".join((FRAME.pack(len(text), sum(map(len, bodies))), text, *bodies)))
    while data:
        data = data[os.write(1, data) :]


class SharedPipe:
    """The writing end of a pipe that every candidate inherits: its settings outlive the candidate.

    A candidate that makes the log non-blocking and fills it would make the meter lose its own
    lines, and leave its forged ones; one that shrinks the answer pipe would slow the next down.
    """

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._settings = self._read()

    def _read(self) -> tuple[int, int]:
        flags = fcntl.fcntl(self._descriptor, fcntl.F_GETFL)
        return flags, fcntl.fcntl(self._descriptor, fcntl.F_GETPIPE_SZ)

    def restore(self) -> bool:
        """Put the settings back; returns whether they had been changed."""
        if self._read() == self._settings:
            return False
        flags, size = self._settings
        fcntl.fcntl(self._descriptor, fcntl.F_SETFL, flags)
        fcntl.fcntl(self._descriptor, fcntl.F_SETPIPE_SZ, size)
        return True
