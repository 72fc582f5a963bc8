"""The trusted process inside the sandbox: it starts the zygote, feeds candidates and stops them.

It speaks to the host in frames on its standard streams, and knows nothing of problems, meters or
verdicts: it passes bytes on, keeps limits, reads clocks that only the kernel writes, and reports
how a candidate ended. Every limit that a submission can run into is kept from here, outside the
candidate's process.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import resource
import select
import signal
import struct
import subprocess
import sys
import time

from channels import FRAME, SharedPipe, read_exactly, send
from run import Run, describe_process, kill_all_of, load_counters

NUMBER = struct.Struct("<q")
GRACE_NS = 2_000_000_000
DRAIN_BYTES = 1 << 20
STACK_BYTES = 8 << 20
LARGEST_CACHED_INT = 256
WALL_FACTOR = 3  # how much longer than its CPU time a preparation may take on a loaded machine


class ZygoteDiedError(Exception):
    """The zygote is gone: only a submission that killed it, or the machine, can have done that."""


class Zygote:
    """The pipes to one warm process, and the limits of what is forked from it."""

    def __init__(
        self, argv: list[str], flags: list[str], memory_file: int, event: list[int] | None
    ) -> None:
        self.job = memory_file
        self.event = event
        self.has_rooms = "--namespaces" in flags
        uids = [int(flag.partition("=")[2]) for flag in flags if flag.startswith("--uid=")]
        self.uid = uids[0] if uids and not self.has_rooms else None
        ours, theirs = self._open_pipes()
        log = theirs.pop("log")
        names = ("command", "reply", "answer", "ready", "go")
        numbers = [theirs["command"], theirs["reply"], self.job, *(theirs[n] for n in names[2:])]
        argv = [word.replace("{log}", str(log)) for word in argv]
        self.process = subprocess.Popen(
            [*argv, *map(str, numbers), str(log), *flags],
            stdin=subprocess.DEVNULL,
            stdout=theirs["output"],
            stderr=theirs["output"],
            pass_fds=(*numbers, log),
        )
        self.shared = {name: SharedPipe(theirs.pop(name)) for name in ("answer", "output")}
        self.shared["log"] = SharedPipe(log)
        for descriptor in theirs.values():
            os.close(descriptor)
        self.ours = ours
        try:
            self.base_bytes, self.pid = struct.unpack("<qq", self._reply(2 * NUMBER.size))
        except ZygoteDiedError:
            said = bytearray()
            self._drain("output", said)
            self._drain("log", said)
            raise ZygoteDiedError(said[:1500].decode("utf-8", "replace")) from None
        self._drain("output")
        self._drain("log")
        self.trusted = self._describe()

    def _describe(self) -> list[tuple[object, ...]]:
        """Return the settings of the trusted processes, which no candidate has to touch."""
        try:
            return [describe_process(pid) for pid in (os.getpid(), self.pid)]
        except ProcessLookupError:
            raise ZygoteDiedError("it is gone") from None

    def _open_pipes(self) -> tuple[dict[str, int], dict[str, int]]:
        ours, theirs = {}, {}
        for name in ("command", "go"):
            theirs[name], ours[name] = os.pipe()
        for name in ("reply", "answer", "ready", "output", "log"):
            ours[name], theirs[name] = os.pipe()
        for name in ("answer", "output", "log", "ready"):
            os.set_blocking(ours[name], False)
        with contextlib.suppress(OSError):  # an ordinary user's pipes may be capped
            fcntl.fcntl(ours["answer"], fcntl.F_SETPIPE_SZ, DRAIN_BYTES)
        return ours, theirs

    def _reply(self, size: int) -> bytes:
        try:
            return read_exactly(self.ours["reply"], size)
        except EOFError:
            raise ZygoteDiedError("its pipe closed") from None

    def _drain(self, name: str, into: bytearray | None = None) -> int:
        """Read what waits in a pipe; returns how many bytes, and keeps them in `into`."""
        total = 0
        with contextlib.suppress(BlockingIOError):
            while chunk := os.read(self.ours[name], DRAIN_BYTES):
                total += len(chunk)
                if into is not None:
                    into += chunk
        return total

    def run(
        self, job: bytes, limits: dict[str, int], stop: int
    ) -> tuple[dict[str, object], Run, bytes]:
        """Fork a candidate for the job and see it to its end; returns what happened and its log."""
        os.ftruncate(self.job, 0)
        os.pwrite(self.job, job, 0)
        os.write(self.ours["command"], b"f")
        run = Run(NUMBER.unpack(self._reply(NUMBER.size))[0], time.monotonic_ns())
        self._watch(run, limits, stop)
        total_cpu_ns = run.cpu_ns()
        os.write(self.ours["command"], b"w")
        status, peak_kib = (NUMBER.unpack(self._reply(NUMBER.size))[0] for _ in range(2))
        self._collect(run)
        log = bytearray()
        self._drain("log", log)
        self._drain("ready")
        changed = [name for name, pipe in self.shared.items() if pipe.restore()]
        if "log" in changed:
            log.clear()
        if self.uid is not None and kill_all_of(self.uid):
            raise ZygoteDiedError("a candidate left a process behind")
        if self._describe() != self.trusted:
            raise ZygoteDiedError("a candidate changed the settings of a trusted process")
        header = {
            "pid": 1 if self.has_rooms else run.pid,  # as the candidate, and a meter in it, sees it
            "status": os.waitstatus_to_exitcode(status),
            "ended": run.ended,
            "prepared": run.ready_cpu_ns is not None,
            "window_cpu_ns": total_cpu_ns - (run.ready_cpu_ns or 0),
            "total_cpu_ns": total_cpu_ns,
            "wall_ns": run.wall_ns(),
            "peak_bytes": peak_kib * 1024,
            "output_bytes": run.output_bytes,
            "counter": run.close_counter(),
        }
        return header, run, bytes(log)

    def _watch(self, run: Run, limits: dict[str, int], stop: int) -> None:
        """Wait until the candidate is a zombie, stopping it when a limit is reached.

        Raises EOFError when the host is gone.
        """
        poll = select.poll()
        for name in ("reply", "answer", "output", "ready"):
            poll.register(self.ours[name], select.POLLIN)
        poll.register(0, 0)  # heard of when the host is gone, and only then
        stopped_ns: int | None = None
        while True:
            wait_ns = GRACE_NS if stopped_ns is not None else self._slack_ns(run, limits)
            events = {descriptor for descriptor, _ in poll.poll(max(1, wait_ns // 1_000_000))}
            if self.ours["reply"] in events:
                self._reply(1)
                return
            if 0 in events:  # a container outlives its host, unless its first process ends
                os.kill(run.pid, signal.SIGKILL)
                raise EOFError
            if self.ours["ready"] in events:
                self._drain("ready")
                if run.ready_cpu_ns is None:
                    run.open_window(self.event)
                    os.write(self.ours["go"], b"g")
            self._collect(run)
            if stopped_ns is None and self._is_over(run, limits):
                os.kill(run.pid, stop)
                stopped_ns = time.monotonic_ns()
            elif stopped_ns is not None and time.monotonic_ns() - stopped_ns > GRACE_NS:
                os.kill(run.pid, signal.SIGKILL)

    def _slack_ns(self, run: Run, limits: dict[str, int]) -> int:
        """How long the candidate can run before any time limit can be reached."""
        cpu_ns, wall_ns = self._budget(run, limits)
        return max(0, min(cpu_ns - run.window_cpu_ns(), wall_ns - run.wall_ns()))

    def _budget(self, run: Run, limits: dict[str, int]) -> tuple[int, int]:
        """CPU and wall time of the stage that the candidate is in: preparing, or the window."""
        if run.ready_cpu_ns is None:
            return limits["prepare_ns"], WALL_FACTOR * limits["prepare_ns"]
        return limits["cpu_ns"], limits["wall_ns"]

    def _collect(self, run: Run) -> None:
        self._drain("answer", run.answer)
        run.output_bytes += self._drain("output", run.output)
        del run.output[:-4096]

    def _is_over(self, run: Run, limits: dict[str, int]) -> bool:
        """Whether a limit has been reached; notes which one."""
        cpu_ns, wall_ns = self._budget(run, limits)
        if len(run.answer) > limits["answer_bytes"]:
            run.ended = "answer limit"
        elif run.output_bytes > limits["output_bytes"]:
            run.ended = "output limit"
        elif run.window_cpu_ns() > cpu_ns:
            run.ended = "cpu limit"
        elif run.wall_ns() > wall_ns:
            run.ended = "wall limit"
        return run.ended != "exited"


def use_up_small_pids() -> None:
    """Fork until pids are too large to be one of Python's cached ints.

    The zygote holds every pid for a while: as an object of the heap always, or never.
    """
    pid = 0
    while pid <= LARGEST_CACHED_INT + 2:
        pid = os.fork()
        if pid == 0:
            os._exit(0)
        os.waitpid(pid, 0)


def main() -> None:
    """Serve one host: hello, then a frame of results for every job."""
    settings = json.loads(sys.argv[1])
    if settings["core"] is not None:
        os.sched_setaffinity(0, {settings["core"]})
    resource.setrlimit(resource.RLIMIT_STACK, (STACK_BYTES, STACK_BYTES))
    use_up_small_pids()
    job_file = os.memfd_create("job")
    os.set_inheritable(job_file, True)
    try:
        if settings["counter"] is not None:
            load_counters(settings["counter"])
        zygote = Zygote(settings["argv"], settings["flags"], job_file, settings["counter"])
    except ZygoteDiedError as error:
        send({"error": f"the guest interpreter did not start: {error}"})
        return
    except (ImportError, OSError) as error:
        send({"error": f"no counter for candidates: {error}"})
        return
    send({"base_bytes": zygote.base_bytes})
    with contextlib.suppress(EOFError):
        while True:
            header_size, body_size = FRAME.unpack(read_exactly(0, FRAME.size))
            header = json.loads(read_exactly(0, header_size))
            job = read_exactly(0, body_size)
            try:
                report, run, log = zygote.run(job, header["limits"], header["stop"])
            except ZygoteDiedError as error:
                send({"error": f"the zygote died: {error}"})
                return
            send(report, bytes(run.answer), bytes(run.output), log)


if __name__ == "__main__":
    main()
