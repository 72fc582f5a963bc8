"""What one forked process does: read its job, get ready, lock down, run submitted code, answer.

Everything up to `open_window` is trusted code working on trusted data; everything after it may be
under the submission's control. The process ends in os._exit, so that no finaliser, atexit hook or
flush of the submission's runs.
"""

from __future__ import annotations

import os
import resource
import traceback
from typing import Callable, NamedTuple

import trial

DESCRIPTORS = 64
BROKEN = 70  # sysexits: software error
FAILED, NO_MEMORY = 1, 86
# Behind it, on standard error, stands why a program failed.
LAST_WORDS = b"\0"


class Channels(NamedTuple):
    """The descriptors that a candidate inherits: job in, answer out, and the window's handshake."""

    job: int
    answer: int
    ready: int
    go: int


class Lock(NamedTuple):
    """What the kernel is asked for before submitted code runs, and the filter of what it may ask
    for after that. `uid` is the candidate's own, where it has one.
    """

    surrender: Callable[[], None]
    confine: Callable[[bytes], None]
    program: bytes
    uid: int | None


def live(channels: Channels, lock: Lock | None) -> None:
    """The whole life of a candidate; does not return."""
    status = BROKEN
    try:
        perform(channels, lock)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def perform(channels: Channels, lock: Lock | None = None) -> None:
    """Carry out the job that waits in the job file, write the answer frame, and return."""
    job = read_job(channels.job)
    if not job.is_rehearsal:
        limit = (job.address_space_bytes, job.address_space_bytes)
        resource.setrlimit(resource.RLIMIT_AS, limit)
    is_connected = False
    try:
        run = trial.prepare(job)
        if job.kind == "program":
            connect(trial.read_input(job), channels)
            is_connected = True
        else:
            open_nothing()
        open_window(channels, job, lock)
        frame = run()
    except trial.RefusedError as refused:
        frame = refused.frame
    except MemoryError:
        frame = trial.OUT_OF_MEMORY
    if is_connected:
        end_program(frame)
    else:
        os.write(channels.answer, frame)


def connect(text: str, channels: Channels) -> None:
    """Make `text` standard input, and the answer standard output, for every way to reach them."""
    source = os.memfd_create("input")
    data = memoryview(text.encode("utf-8", "surrogatepass"))
    while data:
        data = data[os.write(source, data) :]
    os.lseek(source, 0, os.SEEK_SET)
    os.dup2(source, 0)
    os.close(source)
    os.write(channels.answer, trial.PRINTED)
    os.dup2(channels.answer, 1)


def open_nothing() -> None:
    """Make standard input the null device, opened anew: the flags of what a zygote's children share
    would be a place to leave messages.
    """
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)


def end_program(frame: bytes) -> None:
    """Say why a program failed, on standard error and by its exit status; return if it did not."""
    if frame:
        os.write(2, LAST_WORDS + frame[1:])
        os._exit(NO_MEMORY if frame == trial.OUT_OF_MEMORY else FAILED)


def read_job(descriptor: int) -> trial.Job:
    """Return the job; one read of a regular file, so that its cost never varies."""
    size = os.fstat(descriptor).st_size
    return trial.read_job(os.pread(descriptor, size, 0))


def open_window(channels: Channels, job: trial.Job, lock: Lock | None) -> None:
    """Everything after this call is measured, and locked down.

    A marker is a fork that ends at once: under an instruction counter it leaves behind what this
    process had cost so far, which the meter subtracts to the last instruction. Then no process can
    be forked any more. The handshake lets the supervisor read this process's CPU clock.
    """
    if job.marked:
        marker = os.fork()
        if marker == 0:
            os._exit(0)
        os.waitpid(marker, 0)
    if not job.is_rehearsal:
        os.close(channels.job)
        lock_down(lock)
    os.write(channels.ready, b"r")
    os.read(channels.go, 1)
    if not job.is_rehearsal:
        os.close(channels.ready)
        os.close(channels.go)


def lock_down(lock: Lock | None) -> None:
    """Forbid processes, files and core dumps; then give up all rights, and most system calls."""
    for kind, value in (
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, DESCRIPTORS),
    ):
        restrict(kind, value)
    if lock is not None:
        if lock.uid is not None:
            os.setresgid(lock.uid, lock.uid, lock.uid)
            os.setresuid(lock.uid, lock.uid, lock.uid)
        lock.surrender()
        lock.confine(lock.program)


def restrict(kind: int, value: int) -> None:
    """Set a limit for good; only the soft one where valgrind keeps the hard one for itself."""
    try:
        resource.setrlimit(kind, (value, value))
    except ValueError:
        resource.setrlimit(kind, (value, resource.getrlimit(kind)[1]))
