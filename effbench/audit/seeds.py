"""A problem's ladder under several seeds, and what a solution gains that knows one seed's answers.

The first seed of a row is the one that is known: its inputs and the expert's answers are built into
a program. That has to be right there, or it would show nothing, and wrong under every other seed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from effbench import codec
from effbench.calibration import Calibration
from effbench.calibrator import calibrate
from effbench.checks.base import Bench, JudgedReference, Separation
from effbench.checks.ladder import describe_trials, separate_tiers, try_references
from effbench.checks.recollection import Recollection
from effbench.errors import SuiteError
from effbench.inputs import CASE_LIMITS, make_judge
from effbench.model import Problem, Verdict
from effbench.observing import Program
from effbench.runner import Runner
from effbench.submissions import MAX_SOURCE_BYTES

FUNCTION = """\
import hashlib

ANSWERS = {answers}


def {entry_point}(*arguments):
    return ANSWERS.get(hashlib.sha256(repr(arguments).encode()).digest()[:8])
"""
WHOLE_PROGRAM = """\
import hashlib
import sys

ANSWERS = {answers}
text = sys.stdin.read()
print(ANSWERS.get(hashlib.sha256(repr((text,)).encode()).digest()[:8], ""))
"""


@dataclass(frozen=True, slots=True)
class SeedReport:
    """A problem under one seed.

    `planted` is the verdict on the program that knows the first seed's answers; absent where it
    would be longer than a submission may be. `trouble` says why nothing was measured, if so.
    """

    seed: int
    references: tuple[JudgedReference, ...] = ()
    separations: tuple[Separation, ...] = ()
    planted: Verdict | None = None
    trouble: str = ""


def report_seeds(bench: Bench, known: Calibration, seeds: Sequence[int]) -> Iterator[SeedReport]:
    """Yield a report for every seed; `known` are the figures of the first one.

    What is wrong with the problem under a seed is in its report.
    """
    planted = plant_answers(bench.problem, known)
    for seed in seeds:
        bench.tell(f"seed {seed}")
        at = replace(bench, seed=seed, worker=Recollection(bench.worker))
        try:
            yield _report(at, known if seed == seeds[0] else None, planted)
        except SuiteError as error:
            yield SeedReport(seed, trouble=str(error))


def _report(bench: Bench, calibration: Calibration | None, planted: str | None) -> SeedReport:
    problem = bench.problem
    if calibration is None:
        calibration = calibrate(problem, bench.seed, bench.worker, bench.runs, problem.numpy)
    runner = Runner(problem, calibration, make_judge(problem, bench.runs), bench.worker)
    trials = try_references(bench, runner)
    verdict = None
    if planted is not None:
        verdict = runner.run(Program(planted, problem.numpy)).verdict
    return SeedReport(
        bench.seed,
        describe_trials(problem, calibration.yardstick, trials),
        separate_tiers(problem, calibration.yardstick, trials),
        verdict,
    )


def plant_answers(problem: Problem, known: Calibration) -> str | None:
    """Return a program that looks every answer up which `known` holds; None where it is too long
    to be submitted.
    """
    answers = {
        _digest(case.arguments): codec.decode(case.expected, CASE_LIMITS) for case in known.cases
    }
    frame = WHOLE_PROGRAM if problem.io == "stdin" else FUNCTION
    source = frame.format(answers=repr(answers), entry_point=problem.entry_point)
    return source if len(source) <= MAX_SOURCE_BYTES else None


def _digest(arguments: bytes) -> bytes:
    """Return what a planted program finds an answer by."""
    text = repr(codec.decode(arguments, CASE_LIMITS))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]
