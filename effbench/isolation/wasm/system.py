"""What the guest sees of a world: the calls of WASI, answered the same way on every machine.

There are no files, no arguments and no environment. Random bytes come from a fixed sequence. Clocks
follow the fuel that was used, and sleep moves them, so that a program which waits gets its way
without anybody waiting. Only standard output and error lead out, into a bounded buffer.
"""

from __future__ import annotations

import functools
import random
import struct
from collections.abc import Callable
from dataclasses import dataclass, field

import wasmtime

MODULE = "wasi_snapshot_preview1"
SUCCESS, BADF, INVAL, NOSYS = 0, 8, 28, 52
# Neither a terminal, which would make every line a call of its own, nor a file that can be sought.
UNKNOWN_KIND = 0
MAX_PIECES = 1024
# What a call costs, in fuel, as a system call costs natively: it takes the host some ten
# microseconds, so that a loop of free calls would run for minutes before its fuel is used up.
CALL_UNITS = 20_000
MAX_RANDOM_BYTES = 1 << 20
STANDARD_STREAMS = (0, 1, 2)
# Saturday, 1 January 2000: a date that no program should depend on.
EPOCH_NS = 946_684_800 * 1_000_000_000
# How fast the guest's clocks run: about what one core of 2020 executes.
FUEL_PER_NS = 4
# Clocks have 64 bits.
MAX_SLEEP_NS = 1 << 63
TAIL_BYTES = 4096
REFUSED = (
    "fd_filestat_set_times",
    "fd_prestat_dir_name",
    "fd_prestat_get",
    "fd_readdir",
    "fd_sync",
    "path_create_directory",
    "path_filestat_get",
    "path_filestat_set_times",
    "path_open",
    "path_readlink",
    "path_remove_directory",
    "path_rename",
    "path_unlink_file",
)


class GuestExitError(Exception):
    """The guest ended itself, with a status."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


class BadAddressError(Exception):
    """The guest named an address outside of its memory."""


class OutputLimitError(Exception):
    """The guest printed more than it may."""


class AnswerLimitError(Exception):
    """A whole program wrote more to standard output than an answer may hold."""


@dataclass(slots=True)
class Program:
    """The standard streams of a whole program: what is left to read, and what it wrote."""

    unread: memoryview
    answer_limit_bytes: int
    answer: bytearray = field(default_factory=bytearray)


@dataclass(slots=True)
class Run:
    """What one instance has done with the world so far.

    `budget` is the fuel that the call in progress was given, `spent` what earlier calls used.
    """

    store: wasmtime.Store
    output_limit_bytes: int
    budget: int
    spent: int = 0
    slept_ns: int = 0
    output_bytes: int = 0
    tail: bytearray = field(default_factory=bytearray)
    program: Program | None = None
    randomness: random.Random = field(default_factory=lambda: random.Random(0))

    def clock_ns(self) -> int:
        """Return the time since the instance began, in nanoseconds."""
        used = self.spent + self.budget - self.store.get_fuel()
        return used // FUEL_PER_NS + self.slept_ns

    def allow_output(self, size_bytes: int) -> None:
        """Account for output; raises OutputLimitError beyond the limit."""
        self.output_bytes += size_bytes
        if self.output_bytes > self.output_limit_bytes:
            raise OutputLimitError
        self.charge(size_bytes)

    def allow_answer(self, size_bytes: int) -> None:
        """Account for what a program answers; raises AnswerLimitError beyond the limit."""
        program = self.program
        if program is None or len(program.answer) + size_bytes > program.answer_limit_bytes:
            raise AnswerLimitError
        self.charge(size_bytes)

    def take_input(self, size_bytes: int) -> bytes:
        """Return the next bytes of standard input, at most so many, charged by the byte."""
        if self.program is None:
            return b""
        data = bytes(self.program.unread[:size_bytes])
        self.program.unread = self.program.unread[size_bytes:]
        self.charge(len(data))
        return data

    def charge(self, units: int) -> None:
        """Take fuel for work that the host does, so that none of it is free."""
        self.store.set_fuel(max(0, self.store.get_fuel() - units))

    def keep(self, data: bytes) -> None:
        """Keep the tail of what was printed."""
        self.tail += data
        del self.tail[:-TAIL_BYTES]


class System:
    """The imports of a guest. One instance runs at a time: `run` is the one that does."""

    def __init__(self, linker: wasmtime.Linker, module: wasmtime.Module) -> None:
        self.run: Run | None = None
        for wanted in module.imports:
            if wanted.module != MODULE or wanted.name is None:
                raise ValueError(f"the guest imports {wanted.module}.{wanted.name}")
            kind = wanted.type
            if not isinstance(kind, wasmtime.FuncType):
                raise ValueError(f"the guest imports {wanted.name}, which is no function")
            answer = self._refuse if wanted.name in REFUSED else getattr(self, f"_{wanted.name}")
            charged = functools.partial(self._charge_and, answer)
            linker.define_func(MODULE, wanted.name, kind, charged, access_caller=True)

    def _charge_and(
        self, answer: Callable[..., int | None], caller: wasmtime.Caller, *words: int
    ) -> int | None:
        self._now.charge(CALL_UNITS)
        return answer(caller, *words)

    @property
    def _now(self) -> Run:
        if self.run is None:
            raise RuntimeError("no instance is running")
        return self.run

    def _refuse(self, caller: wasmtime.Caller, descriptor: int, *_: int) -> int:
        return BADF

    def _environ_sizes_get(self, caller: wasmtime.Caller, count: int, size: int) -> int:
        return _write(caller, (count, struct.pack("<I", 0)), (size, struct.pack("<I", 0)))

    def _environ_get(self, caller: wasmtime.Caller, pointers: int, text: int) -> int:
        return SUCCESS

    def _clock_res_get(self, caller: wasmtime.Caller, clock: int, at: int) -> int:
        return _write(caller, (at, struct.pack("<Q", 1)))

    def _clock_time_get(self, caller: wasmtime.Caller, clock: int, _: int, at: int) -> int:
        base_ns = EPOCH_NS if clock == 0 else 0
        return _write(caller, (at, struct.pack("<Q", base_ns + self._now.clock_ns())))

    def _random_get(self, caller: wasmtime.Caller, at: int, size: int) -> int:
        if not 0 <= size <= MAX_RANDOM_BYTES:
            return INVAL
        self._now.charge(size)
        return _write(caller, (at, self._now.randomness.randbytes(size)))

    def _sched_yield(self, caller: wasmtime.Caller) -> int:
        return SUCCESS

    def _proc_exit(self, caller: wasmtime.Caller, status: int) -> None:
        raise GuestExitError(status)

    def _fd_close(self, caller: wasmtime.Caller, descriptor: int) -> int:
        return SUCCESS if descriptor in STANDARD_STREAMS else BADF

    def _fd_fdstat_get(self, caller: wasmtime.Caller, descriptor: int, at: int) -> int:
        if descriptor not in STANDARD_STREAMS:
            return BADF
        return _write(caller, (at, struct.pack("<BxHxxxxQQ", UNKNOWN_KIND, 0, 0, 0)))

    def _fd_fdstat_set_flags(self, caller: wasmtime.Caller, descriptor: int, flags: int) -> int:
        return SUCCESS if descriptor in STANDARD_STREAMS else BADF

    def _fd_filestat_get(self, caller: wasmtime.Caller, descriptor: int, at: int) -> int:
        if descriptor not in STANDARD_STREAMS:
            return BADF
        stat = struct.pack("<QQBxxxxxxxQQQQQ", 0, descriptor, UNKNOWN_KIND, 1, 0, 0, 0, 0)
        return _write(caller, (at, stat))

    def _fd_seek(self, caller: wasmtime.Caller, descriptor: int, *_: int) -> int:
        return INVAL if descriptor in STANDARD_STREAMS else BADF

    def _fd_tell(self, caller: wasmtime.Caller, descriptor: int, at: int) -> int:
        return INVAL if descriptor in STANDARD_STREAMS else BADF

    def _fd_read(
        self, caller: wasmtime.Caller, descriptor: int, parts: int, count: int, done: int
    ) -> int:
        if descriptor != 0:
            return BADF
        if not 0 <= count <= MAX_PIECES:
            return INVAL
        memory, run, total = _memory(caller), self._now, 0
        for index in range(count if run.program is not None else 0):
            at, size = struct.unpack("<II", _read(caller, memory, parts + 8 * index, 8))
            data = run.take_input(size)
            _write(caller, (at, data))
            total += len(data)
        return _write(caller, (done, struct.pack("<I", total)))

    def _fd_write(
        self, caller: wasmtime.Caller, descriptor: int, parts: int, count: int, done: int
    ) -> int:
        if descriptor not in (1, 2):
            return BADF
        memory, run, total = _memory(caller), self._now, 0
        if not 0 <= count <= MAX_PIECES:
            return INVAL
        for index in range(count):
            at, size = struct.unpack("<II", _read(caller, memory, parts + 8 * index, 8))
            total += size
            run.charge(CALL_UNITS)
            if descriptor == 1 and run.program is not None:
                run.allow_answer(size)
                run.program.answer += _read(caller, memory, at, size)
            else:
                run.allow_output(size)
                run.keep(_read(caller, memory, at, size))
        return _write(caller, (done, struct.pack("<I", total)))

    def _poll_oneoff(
        self, caller: wasmtime.Caller, wishes: int, events: int, count: int, done: int
    ) -> int:
        """Sleep: the one subscription that a guest without files can make is to a clock."""
        if count != 1:
            return INVAL
        wish = _read(caller, _memory(caller), wishes, 48)
        user, kind, clock, wait_ns, _, flags = struct.unpack("<QBxxxxxxxIxxxxQQHxxxxxx", wish)
        if kind != 0:
            return NOSYS
        if flags & 1:
            wait_ns -= self._now.clock_ns() + (EPOCH_NS if clock == 0 else 0)
        run = self._now
        run.slept_ns = min(run.slept_ns + max(0, wait_ns), MAX_SLEEP_NS)
        event = struct.pack("<QHBxxxxxQHxxxxxx", user, 0, 0, 0, 0)
        return _write(caller, (events, event), (done, struct.pack("<I", 1)))


def _memory(caller: wasmtime.Caller) -> wasmtime.Memory:
    memory = caller["memory"]
    if not isinstance(memory, wasmtime.Memory):
        raise ValueError("the guest has no memory")
    return memory


def _read(caller: wasmtime.Caller, memory: wasmtime.Memory, at: int, size: int) -> bytes:
    at = _check(caller, memory, at, size)
    return bytes(memory.read(caller, at, at + size))


def _write(caller: wasmtime.Caller, *pieces: tuple[int, bytes]) -> int:
    memory = _memory(caller)
    for at, data in pieces:
        memory.write(caller, data, _check(caller, memory, at, len(data)))
    return SUCCESS


def _check(caller: wasmtime.Caller, memory: wasmtime.Memory, at: int, size: int) -> int:
    """Return an address without its sign, if all of `size` bytes lie in the memory."""
    at &= 0xFFFFFFFF
    if at + size > memory.data_len(caller):
        raise BadAddressError(f"{size} bytes at {at} are outside of the guest's memory")
    return at
