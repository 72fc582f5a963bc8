"""Rules about known-wrong solutions: the cases reject each, and with more than one lucky input."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from effbench.calibration import Calibration
from effbench.checks.base import Bench, Detection, Finding, Severity
from effbench.errors import SuiteError
from effbench.isolation.base import RunLimits
from effbench.model import Verdict, WrongSolution
from effbench.observing import Program, Seen, interpret, make_job
from effbench.report.wording import count
from effbench.runner import Runner

RULE = "known-wrong"
MIN_WRONG = 2
MIN_SHAPES = 2


@dataclass(frozen=True, slots=True)
class _Question:
    """A level-0 case of some seed with its expected answer."""

    shape: str
    arguments: bytes
    expected: bytes


def try_wrong(bench: Bench, calibration: Calibration, runner: Runner) -> tuple[Detection, ...]:
    """Return how every known-wrong solution came out. Raises SuiteError when the expert fails."""
    limits = calibration.native_limits(bench.problem, 0)
    questions = list(_ask_expert(bench, calibration, limits)) if bench.problem.wrong else []
    detections = []
    for wrong in bench.problem.wrong:
        bench.tell(f"trying {wrong.name}")
        program = bench.read_program(wrong.path)
        if isinstance(program, Seen):
            shapes = [question.shape for question in questions]
            verdict = program.verdict
        else:
            verdict = runner.run(program).verdict
            shapes = [
                question.shape
                for question in questions
                if _rejects(bench, runner, program, question, limits)
            ]
        detections.append(_describe(wrong, verdict, shapes, len(questions)))
    return tuple(detections)


def _describe(
    wrong: WrongSolution, verdict: Verdict, shapes: Sequence[str], of_cases: int
) -> Detection:
    distinct = tuple(sorted(set(shapes)))
    return Detection(wrong.name, wrong.verdict, verdict, len(shapes), of_cases, distinct)


def _ask_expert(bench: Bench, calibration: Calibration, limits: RunLimits) -> Iterator[_Question]:
    problem, expert = bench.problem, calibration.expert
    for seed in bench.seeds:
        for case in bench.make_level(0, seed, bench.runs):
            shape = problem.levels[0].shape_of(case.index)
            job = make_job(problem, expert.source, case.arguments, limits)
            found = interpret(bench.worker.run(job, numpy=expert.numpy))
            if found.verdict is not Verdict.AC:
                raise SuiteError(
                    f"{problem.expert.path}: {found.verdict} on level 0 case {case.index} of seed "
                    f"{seed}: {found.detail}"
                )
            yield _Question(shape, case.arguments, found.answer)


def _rejects(
    bench: Bench, runner: Runner, program: Program, question: _Question, limits: RunLimits
) -> bool:
    job = make_job(bench.problem, program.source, question.arguments, limits)
    found = interpret(bench.worker.run(job, numpy=program.numpy))
    if found.verdict is not Verdict.AC:
        return True
    return not runner.judge(question.arguments, question.expected, found.answer)


def check_detection(bench: Bench, detections: Sequence[Detection]) -> Iterator[Finding]:
    """Yield known-wrong solutions that slip through, or are too few."""
    if len(detections) < MIN_WRONG:
        found = count(len(detections), "known-wrong solution")
        message = (
            f"{bench.manifest}: {found}: list at least {MIN_WRONG} mistakes that models make under "
            "[[wrong]]"
        )
        yield Finding(RULE, Severity.ERROR, message)
    for wrong, detection in zip(bench.problem.wrong, detections, strict=True):
        yield from _check_one(bench, wrong, detection)


def _check_one(bench: Bench, wrong: WrongSolution, detection: Detection) -> Iterator[Finding]:
    generator = bench.problem.generator_path
    if not detection.is_detected:
        message = f"{wrong.path}: accepted: add a case to {generator} that its mistake fails on"
        yield Finding(RULE, Severity.ERROR, message)
        return
    if detection.verdict is not wrong.verdict:
        message = (
            f"{wrong.path}: {detection.verdict}, but {bench.manifest} declares {wrong.verdict}: "
            "correct the one or the other"
        )
        yield Finding(RULE, Severity.ERROR, message)
    rejected = f"{detection.cases} of {detection.of_cases} level-0 cases reject it"
    if len(detection.shapes) < MIN_SHAPES:
        shapes = ", ".join(detection.shapes) or "none"
        message = (
            f"{wrong.path}: {rejected} (shapes: {shapes}): let {MIN_SHAPES} shapes of {generator} "
            "reject it at level 0"
        )
        yield Finding(RULE, Severity.WARNING, message)
