"""The portable sandbox: guests that are instances of one compiled image, in a process of their own.

Limits on CPU time are limits on fuel here, so that where a run is stopped never depends on the
machine. Wall time says nothing about a program: who passes that limit too is a process that
somebody holds, or a fault of the engine. It is killed, and that is trouble of our own.
"""

from __future__ import annotations

import contextlib
import ctypes
import importlib
import subprocess
import sys
from collections.abc import Mapping

from effbench import codec
from effbench.errors import CapabilityError, GuestError
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
from effbench.isolation.selftest import probe_guest
from effbench.isolation.wasm.artifact import REMEDY as BUILD_REMEDY
from effbench.isolation.wasm.messages import Order, receive_report, send
from effbench.isolation.wasm.watch import Watch

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
# Loaded before there are threads: a process that was forked beside them must not.
_PRCTL = ctypes.CDLL(None).prctl if sys.platform == "linux" else None
_PR_SET_PDEATHSIG, _KILL = 1, 9  # of <linux/prctl.h> and <signal.h>


def _die_with_parent() -> None:
    """Have the kernel kill this process when who started it dies: held, it would not hear of that.

    Elsewhere than on Linux, the end of standard input has to do.
    """
    if _PRCTL is not None:
        _PRCTL(_PR_SET_PDEATHSIG, _KILL, 0, 0, 0)


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
        found = probe_guest(lambda: self.start(GuestSpec()), _ping, REMEDY)
        if found.detail.endswith(f": {BUILD_REMEDY}"):
            return Probe(False, found.detail.removesuffix(f": {BUILD_REMEDY}"), BUILD_REMEDY)
        return found

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


def _ping(guest: Guest) -> Probe:
    seen = guest.run(PING)
    if seen.frame != b"A" + codec.encode(4950):
        return Probe(False, f"a guest answered {seen.frame[:100]!r}", REMEDY)
    return Probe(True, "a guest carried out a job")


class WasmGuest:
    """The host process of a guest, started anew whenever it had to be killed."""

    def __init__(self) -> None:
        self._closed = False
        self._launch()

    def _launch(self) -> None:
        from effbench.isolation.wasm.preparation import prepare

        self._image = prepare()  # looked at each time: a disk may have changed it meanwhile
        # -P: a random.py where the user happens to be is not the standard library's.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "effbench.isolation.wasm.host", str(self._image.path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            # Not the process itself, once it runs: it may be held before it gets there.
            preexec_fn=_die_with_parent if sys.platform == "linux" else None,
        )

    def run(self, job: Job) -> Observation:
        """Carry out one job; raises GuestError when the process broke, or got nowhere."""
        if self._closed:
            raise GuestError("the guest is gone")
        if self._process.poll() is not None:
            self._end()
            self._launch()
        order = self._order(job)
        budget_s = GRACE_S + (order.fuel + order.prepare_fuel) / LEAST_FUEL_PER_S
        with Watch(self._process, budget_s) as watch:
            seen = self._exchange(order)
        if seen is None:
            words = self._last_words()
            raise GuestError(f"the guest is gone{f': {watch.reason}' if watch.reason else words}")
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
