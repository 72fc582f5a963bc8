"""From what was seen of a run to a verdict on it. Pure; believes nothing the candidate says."""

from __future__ import annotations

from dataclasses import dataclass

from effbench import codec
from effbench.isolation.base import (
    PRINTED,
    SECOND_NS,
    UNSUPPORTED,
    Job,
    Kind,
    Observation,
    RunLimits,
    Runs,
)
from effbench.model import Problem, Verdict

EXTRACT_LIMITS = RunLimits.for_cpu(20 * SECOND_NS, 1 << 30)


@dataclass(frozen=True, slots=True)
class Program:
    """A program to run: its source, and whether it wants a process with numpy loaded."""

    source: str
    numpy: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """A run's verdict before its answer is checked. `answer` is the encoded claim, if any.

    `is_unfit` runs met a limit of the lane and not of the program: another lane has to judge.
    """

    verdict: Verdict
    detail: str
    answer: bytes
    observation: Observation
    is_unfit: bool = False


# How a program ends that raised, or has no memory left, see sandbox/guest/candidate.py.
FAILED, NO_MEMORY, LAST_WORDS = 1, 86, b"\0"
NOTHING = "pass\n"
# A guest keeps to less; a candidate that writes its frame itself need not.
MAX_DETAIL_BYTES = 8000
_LIMIT_VERDICTS = {
    "cpu limit": (Verdict.TLE, "time limit exceeded"),
    "wall limit": (Verdict.TLE, "did not end in time, though it used little CPU"),
    "answer limit": (Verdict.OLE, "the answer is too large"),
    "output limit": (Verdict.OLE, "printed too much"),
}
_FRAME_VERDICTS = {
    b"R": Verdict.RTE,
    b"C": Verdict.CE,
    b"E": Verdict.WA,
    b"M": Verdict.MLE,
    UNSUPPORTED: Verdict.RTE,
}


def interpret(seen: Observation) -> Seen:
    """Return the verdict of one run; AC means only that there is an answer to be checked."""
    verdict, detail = _judge_end(seen)
    answer = seen.frame[1:] if verdict is Verdict.AC else b""
    if verdict is Verdict.AC and seen.frame[:1] == PRINTED:
        answer = codec.encode(answer.decode("utf-8", "replace"))
    return Seen(verdict, detail, answer, seen, is_unfit=seen.frame[:1] == UNSUPPORTED)


def _judge_end(seen: Observation) -> tuple[Verdict, str]:
    status, body = seen.frame[:1], seen.frame[1:]
    text = (
        body[:MAX_DETAIL_BYTES].decode("utf-8", "replace") if status not in (b"A", PRINTED) else ""
    )
    if seen.ended in _LIMIT_VERDICTS:
        if not seen.prepared:
            return Verdict.CE, f"compiling it took too much ({seen.ended})"
        return _LIMIT_VERDICTS[seen.ended]
    if seen.exit_code < 0:
        return Verdict.RTE, f"killed by signal {-seen.exit_code}"
    if seen.exit_code == NO_MEMORY and status == PRINTED:
        return Verdict.MLE, "out of memory"
    if seen.exit_code == FAILED and status == PRINTED and LAST_WORDS in seen.output:
        # As a portable guest says it, which has no processes that could end with a status.
        words = seen.output.rpartition(LAST_WORDS)[2][:MAX_DETAIL_BYTES]
        return Verdict.RTE, words.decode("utf-8", "replace")
    if seen.exit_code > 0:
        return Verdict.RTE, f"ended with status {seen.exit_code}{_tail(seen)}"
    if status in (b"A", PRINTED):
        return Verdict.AC, ""
    if status in _FRAME_VERDICTS:
        verdict = _FRAME_VERDICTS[status]
        if not seen.prepared and verdict is Verdict.MLE:
            return Verdict.CE, "compiling it took too much memory"
        return verdict, text or "out of memory"
    return Verdict.RTE, f"ended without an answer{_tail(seen)}"


def _tail(seen: Observation) -> str:
    words = seen.output.decode("utf-8", "replace").strip()
    return f": {words[-300:]}" if words else ""


def make_job(
    problem: Problem,
    source: str,
    arguments: bytes,
    limits: RunLimits,
    expected: bytes | None = None,
) -> Job:
    """Return the job that runs a program on one input; given `expected`, its null run.

    The null run of a whole program is a program that does nothing.
    """
    if problem.io == "stdin":
        text = source if expected is None else NOTHING
        return Job(Kind.PROGRAM, text, "", arguments, limits)
    kind = Kind.CALL if expected is None else Kind.NULL
    return Job(kind, source, problem.entry_point, arguments, limits, expected or b"")


def reduce_text(runs: Runs, problem: Problem, text: str, *, is_program: bool) -> Program | Seen:
    """Return the program that a text holds, or what was seen instead (a CE, mostly).

    `text` is a whole program, or model output to reduce to one.
    """
    job = extraction_job(text, problem.prompt, problem.entry_point, is_program)
    return read_extraction(runs.run(job))


def extraction_job(text: str, prompt: str, entry_point: str, is_program: bool) -> Job:
    """Return the job that reduces model output to a program, in a process with limits."""
    arguments = codec.encode((text, prompt, entry_point, is_program))
    return Job(Kind.EXTRACT, "", entry_point, arguments, EXTRACT_LIMITS)


def read_extraction(seen: Observation) -> Program | Seen:
    """Return the program that an extraction found, or what was seen instead."""
    found = interpret(seen)
    if found.is_unfit:
        return found
    if found.verdict is not Verdict.AC:
        if found.verdict in (Verdict.TLE, Verdict.MLE, Verdict.RTE):
            detail = f"the source is too much for the parser ({found.detail})"
            return Seen(Verdict.CE, detail, b"", seen)
        return found
    value = codec.decode(found.answer)
    if not (isinstance(value, tuple) and len(value) == 2):
        value = (value, ())
    source, imports = value
    names = imports if isinstance(imports, list) else []
    return Program(str(source), "numpy" in names)
