"""The host's end of a guest: frames over pipes, with a deadline on every answer."""

from __future__ import annotations

import contextlib
import json
import os
import select
import struct
import subprocess
import sys
import time
from typing import Any

from effbench.errors import GuestError
from effbench.isolation.base import SECOND_NS, GuestSpec, Job, Observation

FRAME = struct.Struct("<II")
START_S = 60.0
SLACK_NS = 20 * SECOND_NS
PREPARE_WALL_FACTOR = 3  # as in the supervisor
MAX_HEADER_BYTES = 1 << 16
MAX_BODY_BYTES = 1 << 30


class PipeGuest:
    """A guest whose supervisor is a child process, spoken to on its standard streams."""

    def __init__(self, process: subprocess.Popen[bytes], spec: GuestSpec) -> None:
        if process.stdin is None or process.stdout is None:
            raise ValueError("the supervisor needs piped standard streams")
        self._process = process
        self._spec = spec
        self._input = process.stdin
        self._output = process.stdout.fileno()
        if sys.platform != "win32":  # where no sandbox starts such a guest
            os.set_blocking(self._output, False)
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
            self._input.write(FRAME.pack(len(header), len(body)) + header + body)
            self._input.flush()
        except (OSError, ValueError):  # ValueError: closed, maybe by another thread
            raise GuestError(f"the guest is gone{self._last_words()}") from None
        fields, bodies = self._receive(time.monotonic() + budget_ns / SECOND_NS)
        answer, output, log = bodies
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
            ready, _, _ = select.select([self._output], [], [], max(0, deadline - time.monotonic()))
            if not ready:
                raise GuestError("the guest did not answer in time")
            chunk = os.read(self._output, min(size, 1 << 20))
            if not chunk:
                raise GuestError(f"the guest is gone{self._last_words()}")
            chunks.append(chunk)
            size -= len(chunk)
        return b"".join(chunks)

    def _last_words(self) -> str:
        """Return what the dying guest said on standard error, for the message."""
        self._kill()
        stream = self._process.stderr
        said = stream.read() if stream is not None and not stream.closed else b""
        self.close()
        text = said.decode("utf-8", "replace").strip()
        return f": {text[-1000:]}" if text else ""

    def close(self) -> None:
        """Kill the supervisor, and with its namespace everything in it."""
        self._kill()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _kill(self) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()
