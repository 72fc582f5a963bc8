"""The attached stream of a container: standard output and error arrive on one socket, in frames."""

from __future__ import annotations

import contextlib
import socket
import struct
import time
from collections.abc import Callable
from typing import Any

HEADER = struct.Struct(">B3xI")  # which stream, bytes that follow; as the engine's API defines it
STANDARD_ERROR = 2
WRITE_S = 120.0
LAST_WORDS_S = 5.0
LAST_WORDS_BYTES = 4096


class AttachedStream:
    """What a container's first process reads and writes, through the engine.

    `raw` is the socket, or the SDK's wrapper around it; `remove` ends the container.
    """

    def __init__(self, raw: Any, remove: Callable[[], None]) -> None:
        self._raw = raw
        self._socket: socket.socket = getattr(raw, "_sock", raw)
        self._remove = remove
        self._rest = 0  # of the current frame
        self._is_error = False
        self._said = bytearray()

    def write(self, data: bytes) -> None:
        """Send all of it; a container that does not read it in time is as good as gone."""
        self._socket.settimeout(WRITE_S)
        self._socket.sendall(data)

    def read(self, size: int, deadline: float) -> bytes:
        """Return bytes of standard output; what arrives on standard error is kept."""
        while True:
            if not self._rest:
                header = self._receive_header(deadline)
                if not header:
                    return b""
                kind, self._rest = HEADER.unpack(header)
                self._is_error = kind == STANDARD_ERROR
                continue
            chunk = self._receive(min(size, self._rest), deadline)
            self._rest -= len(chunk)
            if not self._is_error or not chunk:
                return chunk
            self._said += chunk
            del self._said[:-LAST_WORDS_BYTES]

    def _receive_header(self, deadline: float) -> bytes:
        """Return a whole header, nothing at the end of the stream."""
        header = b""
        while len(header) < HEADER.size:
            chunk = self._receive(HEADER.size - len(header), deadline)
            if not chunk:
                return b""
            header += chunk
        return header

    def _receive(self, size: int, deadline: float) -> bytes:
        try:
            self._socket.settimeout(max(0.001, deadline - time.monotonic()))
            return self._socket.recv(size)
        except TimeoutError:
            raise
        except OSError:  # closed, maybe by another thread
            return b""

    def kill(self) -> bytes:
        """Remove the container and return what it had said on standard error."""
        self._remove()
        deadline = time.monotonic() + LAST_WORDS_S
        with contextlib.suppress(TimeoutError):
            while self.read(1 << 16, deadline):
                pass
        return bytes(self._said)

    def close(self) -> None:
        """Remove the container; whatever a thread still waits for ends."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._remove()
        with contextlib.suppress(OSError):
            self._raw.close()
            self._socket.close()
