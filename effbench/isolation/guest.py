"""The host's end of a guest: frames over a stream, with a deadline on every answer."""

from __future__ import annotations

import json
import struct
import time
from typing import Any

from effbench.errors import GuestError
from effbench.isolation.base import SECOND_NS, GuestSpec, Job, Observation
from effbench.isolation.stream import Stream
from effbench.perf_event import Reading

FRAME = struct.Struct("<II")
START_S = 60.0
SLACK_NS = 20 * SECOND_NS
PREPARE_WALL_FACTOR = 3  # as in the supervisor
MAX_HEADER_BYTES = 1 << 16
MAX_BODY_BYTES = 1 << 30


class StreamGuest:
    """A guest whose supervisor is at the other end of a stream; it may take a while to say hello.

    Raises GuestError when it does not. Closing the guest closes the stream.
    """

    def __init__(self, stream: Stream, spec: GuestSpec) -> None:
        self._stream = stream
        self._spec = spec
        header, _ = self._receive(time.monotonic() + START_S)
        self._base_bytes = int(header["base_bytes"])

    def run(self, job: Job) -> Observation:
        """Carry out one job; raises GuestError when the guest broke or did not answer."""
        limits = job.limits
        header = json.dumps(
            {
                "limits": {
                    "cpu_ns": limits.cpu_ns,
                    "wall_ns": limits.wall_ns,
                    "prepare_ns": limits.prepare_ns,
                    "answer_bytes": limits.answer_bytes,
                    "output_bytes": limits.output_bytes,
                },
                "stop": self._spec.stop_signal,
            }
        ).encode()
        body = job.encode(self._base_bytes, self._spec)
        budget_ns = limits.wall_ns + PREPARE_WALL_FACTOR * limits.prepare_ns + SLACK_NS
        try:
            self._stream.write(FRAME.pack(len(header), len(body)) + header + body)
        except (OSError, ValueError):  # ValueError: closed, maybe by another thread
            raise GuestError(f"the guest is gone{self._last_words()}") from None
        fields, bodies = self._receive(time.monotonic() + budget_ns / SECOND_NS)
        answer, output, log = bodies
        counted = fields["counter"]
        return Observation(
            pid=fields["pid"],
            exit_code=fields["status"],
            ended=fields["ended"],
            prepared=fields["prepared"],
            window_cpu_ns=fields["window_cpu_ns"],
            total_cpu_ns=fields["total_cpu_ns"],
            wall_ns=fields["wall_ns"],
            peak_bytes=fields["peak_bytes"],
            output_bytes=fields["output_bytes"],
            frame=answer,
            output=output,
            log=log,
            counter=None if counted is None else Reading(*counted),
        )

    def _receive(self, deadline: float) -> tuple[dict[str, Any], list[bytes]]:
        """Return one frame: its header and its bodies."""
        header_size, body_size = FRAME.unpack(self._read(FRAME.size, deadline))
        if header_size > MAX_HEADER_BYTES or body_size > MAX_BODY_BYTES:
            raise GuestError("the guest sent a frame beyond all limits")
        header = json.loads(self._read(header_size, deadline))
        body = memoryview(self._read(body_size, deadline))
        if "error" in header:
            raise GuestError(f"{header['error']}{self._last_words()}")
        bodies, start = [], 0
        for size in header["sizes"]:
            bodies.append(bytes(body[start : start + size]))
            start += size
        return header, bodies

    def _read(self, size: int, deadline: float) -> bytes:
        chunks = []
        while size:
            try:
                chunk = self._stream.read(min(size, 1 << 20), deadline)
            except TimeoutError:
                raise GuestError("the guest did not answer in time") from None
            if not chunk:
                raise GuestError(f"the guest is gone{self._last_words()}")
            chunks.append(chunk)
            size -= len(chunk)
        return b"".join(chunks)

    def _last_words(self) -> str:
        """Return what the dying guest said on standard error, for the message; closes it."""
        text = self._stream.kill().decode("utf-8", "replace").strip()
        self.close()
        return f": {text[-1000:]}" if text else ""

    def close(self) -> None:
        """Kill the supervisor, and with its namespace everything in it."""
        self._stream.close()
