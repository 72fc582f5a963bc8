"""One job carried out, in whatever process or instance the lane provides.

`prepare` does everything that is not measured and returns the rest as a function: the measured
window. What that function returns is a frame: a status byte and a body. The host believes nothing
but the body of an ANSWER, and that only as a claim to be checked.
"""

from __future__ import annotations

import functools
import gc
import sys
import traceback
import types
from typing import Any, Callable, NamedTuple

import codec
import extraction
import scripts
import sources

ANSWER, RAISED, NOT_COMPILED, NOT_ENCODED, OUT_OF_MEMORY = b"A", b"R", b"C", b"E", b"M"
# What follows is what a whole program wrote to standard output.
PRINTED = b"P"
UNSUPPORTED = b"U"

# Generous: they bound what a message may cost here, the host checks answers against its own.
LIMITS = codec.Limits(bytes=1 << 31, nodes=1 << 28, depth=200, int_bits=1 << 33, collisions=1 << 62)
MODULE_NAME = "submission"
DETAIL_CHARACTERS = 2000


class Job(NamedTuple):
    """One thing to do; `kind` is call, program, null or extract.

    The rest is for lanes made of processes: without an address space it is a rehearsal.
    """

    kind: str
    source: str
    entry_point: str
    arguments: bytes
    expected: bytes
    address_space_bytes: int
    marked: bool

    @property
    def is_rehearsal(self) -> bool:
        """True in the warm-up, which must not lock anything down."""
        return self.address_space_bytes == 0


class RefusedError(Exception):
    """There is nothing to measure; `frame` is the answer."""

    def __init__(self, frame: bytes) -> None:
        super().__init__(frame)
        self.frame = frame


def read_job(message: bytes) -> Job:
    """Return the job that a message holds."""
    return Job(*codec.decode(message, LIMITS))


def read_input(job: Job) -> str:
    """Return what the program of a job reads from standard input."""
    (text,) = codec.decode(job.arguments, LIMITS)
    return str(text)


def prepare(job: Job) -> Callable[[], bytes]:
    """Decode, compile, and return what is to be measured; raises RefusedError."""
    arguments: Any = codec.decode(job.arguments, LIMITS)
    if not isinstance(arguments, tuple):
        raise TypeError("arguments must be a tuple")
    if job.kind == "extract":
        return functools.partial(run_extraction, arguments)
    try:
        program = compile(job.source, f"<{MODULE_NAME}>", "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError) as error:
        raise RefusedError(NOT_COMPILED + describe(error)) from None
    if job.kind == "program":
        return functools.partial(run_script, program)
    if job.kind == "null":
        return functools.partial(encode_answer, codec.decode(job.expected, LIMITS))
    return functools.partial(run_program, program, job.entry_point, arguments)


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


def run_script(program: types.CodeType) -> bytes:
    """Execute a whole program, whose output has gone where the lane led it: the measured part.

    Returns nothing when it ended by itself; that includes an exit with status 0.
    """
    module = types.ModuleType("__main__")
    sys.modules["__main__"] = module
    try:
        try:
            exec(program, module.__dict__)
        except SystemExit as end:
            if end.code not in (None, 0):
                raise
        sys.stdout.flush()
    except MemoryError:
        return OUT_OF_MEMORY
    except BaseException as error:
        return RAISED + describe(error)
    return b""


def run_extraction(arguments: tuple[object, ...]) -> bytes:
    """Reduce (text, prompt, entry point, is program) to (source, imports)."""
    text, prompt, entry_point, is_program = arguments
    try:
        if is_program:
            return encode_answer((text, sources.imports_of(str(text))))
        if not entry_point:
            return encode_answer(scripts.extract_script(str(text)))
        return encode_answer(extraction.extract(str(text), str(prompt), str(entry_point)))
    except sources.ExtractionError as error:
        return NOT_COMPILED + str(error)[:DETAIL_CHARACTERS].encode("utf-8", "replace")


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
