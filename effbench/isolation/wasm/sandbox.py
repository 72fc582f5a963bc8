"""The portable sandbox: guests that are instances of one compiled image, in a process of their own.

Limits on CPU time are limits on fuel here, so that where a run is stopped never depends on the
machine. Wall time is the second line: the process is killed and a new one started.
"""

from __future__ import annotations

import contextlib
import importlib
import subprocess
import sys
import threading
from collections.abc import Mapping

from effbench import codec
from effbench.errors import CapabilityError, EffbenchError, GuestError
from effbench.isolation.base import (
    MIB,
    SECOND_NS,
    Guest,
    GuestSpec,
    Job,
    Kind,
    Observation,
    Probe,
    RunLimits,
)
from effbench.isolation.wasm.artifact import REMEDY as BUILD_REMEDY
from effbench.isolation.wasm.messages import Order, receive_report, send

REMEDY = "pip install wasmtime"
# A nanosecond of native CPU time in fuel, about: it turns limits on time into limits on fuel.
FUEL_PER_CPU_NS = 20
# The slowest machine that this is meant for executes this much fuel a second of wall time.
LEAST_FUEL_PER_S = 200_000_000
GRACE_S = 30.0
# The guest's allocator rounds large blocks up to powers of two.
MEMORY_FACTOR = 2
# Addresses have 32 bits.
MAX_MEMORY_BYTES = (1 << 32) - (1 << 16)
PING = Job(
    Kind.CALL,
    "def f(n):\n    return sum(range(n))\n",
    "f",
    codec.encode((100,)),
    RunLimits.for_cpu(SECOND_NS, 64 * MIB),
)


class Wasm:
    """CPython compiled to WebAssembly, run by wasmtime."""

    name = "wasm"
    layers = ("wasm", "fresh-instance", "fuel", "fixed-world", "own-process")
    absent_layers: Mapping[str, str] = {
        "uid": "the interpreter's process has the uid of whoever started it, with all of its "
        "rights: what holds is WebAssembly"
    }
    offers_numpy = False

    def probe(self) -> Probe:
        """Let a guest carry out one job. Never builds the interpreter: that takes minutes."""
        try:
            importlib.import_module("wasmtime")
        except (ImportError, OSError, RuntimeError) as error:  # not made for this machine, say
            return Probe(False, f"wasmtime cannot be loaded: {error}", REMEDY)
        try:
            guest = self.start(GuestSpec())
        except EffbenchError as error:
            return Probe(False, str(error).removesuffix(f": {BUILD_REMEDY}"), BUILD_REMEDY)
        try:
            seen = guest.run(PING)
        except EffbenchError as error:
            return Probe(False, str(error), REMEDY)
        finally:
            guest.close()
        if seen.frame != b"A" + codec.encode(4950):
            return Probe(False, f"a guest answered {seen.frame[:100]!r}", REMEDY)
        return Probe(True, "a guest carried out a job")

    def start(self, spec: GuestSpec) -> Guest:
        """Start a guest; raises CapabilityError when the interpreter is not here."""
        if spec.numpy or spec.wrapper:
            raise CapabilityError("the portable interpreter has no numpy and takes no instrument")
        return WasmGuest()

    def describe_runtime(self) -> dict[str, str]:
        """Return the digest of the image and the engine's version: nothing else can matter."""
        from effbench.isolation.wasm.preparation import GUEST_PYTHON, prepare, wasmtime_version

        return {
            "guest_python": GUEST_PYTHON,
            "guest_image": prepare().digest,
            "wasmtime": wasmtime_version(),
            "machine": "wasm32",
        }


class WasmGuest:
    """The host process of a guest, started anew whenever it had to be killed."""

    def __init__(self) -> None:
        from effbench.isolation.wasm.preparation import prepare

        self._image = prepare()
        self._closed = False
        self._process = self._launch()

    def _launch(self) -> subprocess.Popen[bytes]:
        # -P: a random.py where the user happens to be is not the standard library's.
        return subprocess.Popen(
            [sys.executable, "-P", "-m", "effbench.isolation.wasm.host", str(self._image.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def run(self, job: Job) -> Observation:
        """Carry out one job; raises GuestError when the process broke."""
        if self._closed:
            raise GuestError("the guest is gone")
        if self._process.poll() is not None:
            self._end()
            self._process = self._launch()
        order = self._order(job)
        budget_s = GRACE_S + (order.fuel + order.prepare_fuel) / LEAST_FUEL_PER_S
        late = threading.Event()
        process = self._process

        def stop() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(budget_s, stop)
        timer.start()
        try:
            seen = self._exchange(order)
        finally:
            timer.cancel()
        if seen is None and late.is_set():
            process.wait()
            return _observe_late(int(budget_s * SECOND_NS))
        if seen is None:
            raise GuestError(f"the guest is gone{self._last_words()}")
        return seen

    def _order(self, job: Job) -> Order:
        limits = job.limits
        units = limits.units if limits.units is not None else limits.cpu_ns * FUEL_PER_CPU_NS
        memory_bytes = self._image.memory_bytes + MEMORY_FACTOR * limits.memory_bytes
        return Order(
            job=job.encode(1, GuestSpec()),
            prepare_fuel=limits.prepare_ns * FUEL_PER_CPU_NS,
            fuel=max(1, int(units)),
            memory_bytes=min(memory_bytes, MAX_MEMORY_BYTES),
            answer_bytes=limits.answer_bytes,
            output_bytes=limits.output_bytes,
            standard_input=_read_input(job),
        )

    def _exchange(self, order: Order) -> Observation | None:
        process = self._process
        if process.stdin is None or process.stdout is None:
            raise ValueError("the host process needs piped standard streams")
        try:
            send(process.stdin, order)
            report = receive_report(process.stdout)
        except (OSError, ValueError):  # ValueError: closed, maybe by another thread
            return None
        if report is None:
            return None
        return Observation(
            pid=process.pid,
            exit_code=report.exit_code,
            ended=report.ended,
            prepared=report.prepared,
            window_cpu_ns=report.cpu_ns,
            total_cpu_ns=report.cpu_ns,
            wall_ns=report.wall_ns,
            peak_bytes=report.peak_bytes,
            output_bytes=report.output_bytes,
            frame=report.frame,
            output=report.output,
            log=b"",
            fuel=report.fuel if report.prepared else None,
        )

    def _last_words(self) -> str:
        """Return what the dying process said on standard error, for the message."""
        self._kill()
        stream = self._process.stderr
        said = stream.read() if stream is not None and not stream.closed else b""
        text = said.decode("utf-8", "replace").strip()
        return f": {text[-1000:]}" if text else ""

    def close(self) -> None:
        """Kill the process."""
        self._closed = True
        self._end()

    def _end(self) -> None:
        self._kill()
        for stream in (self._process.stdin, self._process.stdout, self._process.stderr):
            if stream is not None:
                with contextlib.suppress(OSError):
                    stream.close()

    def _kill(self) -> None:
        with contextlib.suppress(OSError):  # Windows refuses what is about to end by itself
            self._process.kill()
        self._process.wait()


def _read_input(job: Job) -> bytes | None:
    """Return what a whole program reads from standard input; None for other jobs."""
    if job.kind is not Kind.PROGRAM:
        return None
    arguments = codec.decode(job.arguments, codec.Limits(bytes=1 << 31))
    if not (isinstance(arguments, tuple) and len(arguments) == 1):
        raise ValueError("a whole program has one argument: its standard input")
    return str(arguments[0]).encode("utf-8", "surrogatepass")


def _observe_late(wall_ns: int) -> Observation:
    return Observation(
        pid=0,
        exit_code=-9,
        ended="wall limit",
        prepared=True,
        window_cpu_ns=0,
        total_cpu_ns=0,
        wall_ns=wall_ns,
        peak_bytes=0,
        output_bytes=0,
        frame=b"",
        output=b"",
        log=b"",
    )
