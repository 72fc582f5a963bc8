"""Many small questions in one run: a process costs a hundred times what one of them does.

A program that keeps something from one call to the next may answer otherwise than in a process of
its own. So a batch can say that programs agree; that one is wrong is asked once more, by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from effbench import codec
from effbench.checkers import ANSWER_LIMITS
from effbench.checks.base import Bench
from effbench.checks.inquiry import ask
from effbench.inputs import CASE_LIMITS, Judge
from effbench.isolation.base import Job, Kind, RunLimits
from effbench.model import Problem, Verdict
from effbench.observing import Program, interpret

SIZE = 50  # questions a run
PATIENCE = 10  # times the time that a question has, before a program counts as endless
SLOW = 3  # inputs that a program may be so patiently waited for
NAME = "_effbench_each"
# What reaches standard input past sys.stdin does not notice that it is another one.
DIRECT = ("open(", "os.", "fileno")
CALLS = """

def {name}(batch):
    answers = []
    for arguments in batch:
        try:
            answers.append(({entry_point}(*arguments),))
        except Exception:
            answers.append(())
    return answers
"""
PROGRAMS = """
import io, sys

def {name}(batch):
    code, answers = compile({source!r}, "<submission>", "exec"), []
    for (text,) in batch:
        sys.stdin = io.TextIOWrapper(io.BytesIO(text.encode()), "utf-8")
        sys.stdout = io.TextIOWrapper(io.BytesIO(), "utf-8")
        try:
            exec(code, {{"__name__": "__main__"}})
        except SystemExit as end:
            is_over = end.code in (None, 0)
        except Exception:
            is_over = False
        else:
            is_over = True
        sys.stdout.flush()
        said = sys.stdout.buffer.getvalue().decode("utf-8", "replace")
        answers.append((said,) if is_over else ())
    return answers
"""


def ask_each(
    bench: Bench, program: Program, inputs: Sequence[bytes], limits: RunLimits
) -> Iterator[bytes | None]:
    """Yield the encoded answer to each encoded input, None where there is none.

    A batch has to do with the limits of one question; one that does not end well is asked question
    by question.
    """
    for start in range(0, len(inputs), SIZE):
        some = inputs[start : start + SIZE]
        answers = ask_together(bench, program, some, limits)
        if answers is None:
            for arguments in some:
                yield ask(bench, program, arguments, limits).answer or None
        else:
            yield from answers


def find_wrong(
    bench: Bench,
    judge: Judge,
    program: Program,
    probes: Sequence[tuple[bytes, bytes]],
    limits: RunLimits,
) -> Iterator[int]:
    """Yield the numbers of the probes (input, right answer), both encoded, that a program is wrong
    on, in a process of its own as well.

    One that takes too long for an input has `PATIENCE` times as long: slow is not wrong, endless
    is. After `SLOW` such inputs no more are tried.
    """
    answers = ask_each(bench, program, [arguments for arguments, _ in probes], limits)
    slow = 0
    for number, (probe, answer) in enumerate(zip(probes, answers, strict=True)):
        arguments, expected = probe
        if answer is not None and judge(arguments, expected, answer):
            continue
        alone = ask(bench, program, arguments, limits)
        if alone.verdict is Verdict.TLE:
            if slow == SLOW:
                return
            slow += 1
            longer = RunLimits.for_cpu(PATIENCE * limits.cpu_ns, limits.memory_bytes)
            alone = ask(bench, program, arguments, longer)
        if not alone.answer or not judge(arguments, expected, alone.answer):
            yield number


def ask_together(
    bench: Bench, program: Program, inputs: Sequence[bytes], limits: RunLimits
) -> list[bytes | None] | None:
    """Return what a program answers to all inputs in one process, None for those it fails on; None
    instead of all where it did not live to tell, or cannot be asked so.
    """
    source = _wrap(bench.problem, program.source)
    if source is None or len(inputs) < 2:
        return None
    batch = codec.encode(([codec.decode(each, CASE_LIMITS) for each in inputs],))
    job = Job(Kind.CALL, source, NAME, batch, limits)
    seen = interpret(bench.worker.run(job, numpy=program.numpy))
    if seen.verdict is not Verdict.AC:
        return None
    try:
        answers = codec.decode(seen.answer, ANSWER_LIMITS)
    except codec.DecodeError:
        return None
    if not isinstance(answers, list) or len(answers) != len(inputs):
        return None
    return [codec.encode(each[0], ANSWER_LIMITS) if each else None for each in answers]


def _wrap(problem: Problem, source: str) -> str | None:
    """Return the source of a function that answers a whole batch; None where there is none."""
    if problem.io == "function":
        return source + CALLS.format(name=NAME, entry_point=problem.entry_point)
    if any(word in source for word in DIRECT):
        return None
    return PROGRAMS.format(name=NAME, source=source)
