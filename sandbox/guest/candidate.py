"""What one forked process does: read its job, get ready, lock down, run submitted code, answer.

Everything up to `open_window` is trusted code working on trusted data; everything after it may be
under the submission's control. The process ends in os._exit, so that no finaliser, atexit hook or
flush of the submission's runs.

A job is a codec message: (kind, source, entry point, arguments, expected, address space, marked).
The answer is one frame on the answer pipe: a status byte and a body. The host believes nothing but
the body of an ANSWER, and that only as a claim to be checked.
"""

from __future__ import annotations

import gc
import os
import resource
import sys
import traceback
import types
from typing import NamedTuple

import codec
import extraction

ANSWER, RAISED, NOT_COMPILED, NOT_ENCODED, OUT_OF_MEMORY = b"A", b"R", b"C", b"E", b"M"

# Generous: they bound what a message may cost here, the host checks answers against its own.
LIMITS = codec.Limits(
    bytes=1 << 31, nodes=1 << 28, depth=200, int_bits=1 << 33, collisions=sys.maxsize
)
MODULE_NAME = "submission"
DESCRIPTORS = 64
BROKEN = 70  # sysexits: software error
DETAIL_CHARACTERS = 2000


class Channels(NamedTuple):
    """The descriptors that a candidate inherits: job in, answer out, and the window's handshake."""

    job: int
    answer: int
    ready: int
    go: int


class Job(NamedTuple):
    """One thing to do; `kind` is call, null or extract. Without a limit it is a rehearsal."""

    kind: str
    source: str
    entry_point: str
    arguments: bytes
    expected: bytes
    address_space_bytes: int
    marked: bool

    @property
    def is_rehearsal(self) -> bool:
        """True in the zygote's own warm-up, which must not lock the zygote down."""
        return self.address_space_bytes == 0


def live(channels: Channels) -> None:
    """The whole life of a candidate; does not return."""
    status = BROKEN
    try:
        perform(channels)
        status = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(status)


def perform(channels: Channels) -> None:
    """Carry out the job that waits in the job file, write the answer frame, and return."""
    job = read_job(channels.job)
    if not job.is_rehearsal:
        limit = (job.address_space_bytes, job.address_space_bytes)
        resource.setrlimit(resource.RLIMIT_AS, limit)
    try:
        frame = prepare_and_run(job, channels)
    except MemoryError:
        frame = OUT_OF_MEMORY
    os.write(channels.answer, frame)


def read_job(descriptor: int) -> Job:
    """Return the job; one read of a regular file, so that its cost never varies."""
    size = os.fstat(descriptor).st_size
    return Job(*codec.decode(os.pread(descriptor, size, 0), LIMITS))


def prepare_and_run(job: Job, channels: Channels) -> bytes:
    """Return the answer frame of the job."""
    arguments = codec.decode(job.arguments, LIMITS)
    if not isinstance(arguments, tuple):
        raise TypeError("arguments must be a tuple")
    if job.kind == "extract":
        open_window(channels, job)
        return run_extraction(arguments)
    try:
        program = compile(job.source, f"<{MODULE_NAME}>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError) as error:
        return NOT_COMPILED + describe(error)
    if job.kind == "null":
        expected = codec.decode(job.expected, LIMITS)
        open_window(channels, job)
        return encode_answer(expected)
    open_window(channels, job)
    return run_program(program, job.entry_point, arguments)


def open_window(channels: Channels, job: Job) -> None:
    """Everything after this call is measured.

    A marker is a fork that ends at once: under an instruction counter it leaves behind what this
    process had cost so far, which the meter subtracts to the last instruction. The handshake lets
    the supervisor read this process's CPU clock.
    """
    if job.marked:
        marker = os.fork()
        if marker == 0:
            os._exit(0)
        os.waitpid(marker, 0)
    os.write(channels.ready, b"r")
    os.read(channels.go, 1)
    if not job.is_rehearsal:
        lock_down(channels)


def lock_down(channels: Channels) -> None:
    """Keep only the answer pipe and standard streams; forbid processes, files, core dumps."""
    for descriptor in (channels.job, channels.ready, channels.go):
        os.close(descriptor)
    for kind, value in (
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, DESCRIPTORS),
    ):
        restrict(kind, value)


def restrict(kind: int, value: int) -> None:
    """Set a limit for good; only the soft one where valgrind keeps the hard one for itself."""
    try:
        resource.setrlimit(kind, (value, value))
    except ValueError:
        resource.setrlimit(kind, (value, resource.getrlimit(kind)[1]))


def run_program(program: types.CodeType, entry_point: str, arguments: tuple[object, ...]) -> bytes:
    """Execute the module, call its entry point and encode the answer: the measured part."""
    module = types.ModuleType(MODULE_NAME)
    sys.modules[MODULE_NAME] = module
    try:
        exec(program, module.__dict__)
        value = module.__dict__[entry_point](*arguments)
    except MemoryError:
        return OUT_OF_MEMORY
    except BaseException as error:
        return RAISED + describe(error)
    return encode_answer(value)


def run_extraction(arguments: tuple[object, ...]) -> bytes:
    """Reduce (text, prompt, entry point, is program) to (source, imports)."""
    text, prompt, entry_point, is_program = arguments
    try:
        if is_program:
            return encode_answer((text, extraction.imports_of(str(text))))
        return encode_answer(extraction.extract(str(text), str(prompt), str(entry_point)))
    except extraction.ExtractionError as error:
        return NOT_COMPILED + describe(error)


def encode_answer(value: object) -> bytes:
    """Return the frame of a value; one that is not plain data is a wrong answer, and says so."""
    try:
        message: bytes = codec.encode(value, LIMITS)
        return ANSWER + message
    except codec.EncodeError as error:
        return NOT_ENCODED + describe(error)
    except MemoryError:
        return OUT_OF_MEMORY


def describe(error: BaseException) -> bytes:
    """Return the exception with the line of the submission that raised it, bounded."""
    try:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [str(f.lineno) for f in frames if f.filename == f"<{MODULE_NAME}>"]
        place = f" (line {lines[-1]})" if lines else ""
        text = f"{type(error).__name__}: {error}{place}"
    except BaseException:
        text = "an exception that cannot be described"
    return text[:DETAIL_CHARACTERS].encode("utf-8", "replace")


def settle() -> None:
    """Put the collector into its defined state: off, and nothing from before is ever traversed.

    With it on, a submission would gain by `gc.disable()`, and cost would jump where a collection
    happens to fall; see docs/measurement.md.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
