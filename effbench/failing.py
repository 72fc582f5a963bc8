"""The case that a judgement ended at, told so that the author of the program can mend it."""

from __future__ import annotations

from dataclasses import dataclass

from effbench import checkers, codec
from effbench.calibration import CalibratedCase, Calibration
from effbench.errors import GuestError, SuiteError
from effbench.excerpts import locate_difference, show_text, show_value
from effbench.inputs import CASE_LIMITS, Judge
from effbench.isolation.base import Runs
from effbench.model import Judgement, Problem, Verdict
from effbench.observing import Program, interpret, make_job

UNEXPLAINED = (Verdict.AC, Verdict.SE)
# Of these checkers the expected answer is the only right one, so that a difference tells something.
UNIQUE = ("exact", "float", "tokens")


@dataclass(frozen=True, slots=True)
class FailingCase:
    """One case as texts, cut to a readable length where not `is_whole`.

    `input` is the call, or what a program reads. `expected` is the expert's answer: where the
    checker accepts others, it is an example. `answer` is absent where there was none, and where the
    program answered right when it was run once more. `difference` may be empty.
    """

    level: int
    index: int
    size: int
    shape: str
    input: str
    expected: str
    answer: str | None
    difference: str
    is_whole: bool


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What it takes to look into a judgement of one problem: its cases, its checker, a guest."""

    problem: Problem
    calibration: Calibration
    judge: Judge
    runs: Runs

    def find(
        self, program: Program, judgement: Judgement, *, whole: bool = False
    ) -> FailingCase | None:
        """Return the case that `judgement` ended at; None where no case did.

        A wrong answer is not kept, so the program is run on that case once more, natively limited.
        """
        last = judgement.cases[-1] if judgement.cases else None
        if last is None or last.verdict is Verdict.AC or judgement.verdict in UNEXPLAINED:
            return None
        case = self.calibration.cases_of(last.level)[last.index]
        expected = codec.decode(case.expected, CASE_LIMITS)
        given: tuple[object, ...] = ()
        difference = ""
        if last.verdict is Verdict.WA:
            given, difference = self._ask_again(program, case, expected)
        full = self._show(case.arguments, expected, given, whole=True)
        texts = full if whole else self._show(case.arguments, expected, given, whole=False)
        return FailingCase(
            level=last.level,
            index=last.index,
            size=self.problem.levels[last.level].size,
            shape=self.problem.levels[last.level].shape_of(last.index),
            input=texts[0],
            expected=texts[1],
            answer=texts[2] if given else None,
            difference=difference,
            is_whole=texts == full,
        )

    def _ask_again(
        self, program: Program, case: CalibratedCase, expected: object
    ) -> tuple[tuple[object, ...], str]:
        """Return the program's answer, if there is one, and where it differs from the expected."""
        limits = self.calibration.native_limits(self.problem, case.level)
        job = make_job(self.problem, program.source, case.arguments, limits)
        try:
            seen = interpret(self.runs.run(job, numpy=program.numpy))
        except GuestError as error:
            return (), f"run once more it got no answer: {error}"
        if seen.verdict is not Verdict.AC:
            return (), ""
        if self.judge(case.arguments, case.expected, seen.answer):
            return (), "run once more it was right: its answer differs from run to run"
        try:
            value = codec.decode(seen.answer, checkers.ANSWER_LIMITS)
        except codec.DecodeError as error:
            return (), f"it is not plain data: {error}"
        spec, difference = self.problem.checker, ""
        if spec.name in UNIQUE:
            difference = locate_difference(expected, value, checkers.built_in(spec))
        return (value,), difference

    def _show(
        self, arguments: bytes, expected: object, given: tuple[object, ...], *, whole: bool
    ) -> tuple[str, ...]:
        """Return input, expected answer and answers as texts."""
        values = codec.decode(arguments, CASE_LIMITS)
        if not isinstance(values, tuple):
            raise SuiteError(f"{self.problem.generator_path}: shapes return a tuple of arguments")
        if self.problem.io == "stdin":
            texts = (*values, expected, *given)
            return tuple(show_text(str(text), whole=whole) for text in texts)
        call = ", ".join(show_value(value, whole=whole) for value in values)
        answers = (show_value(value, whole=whole) for value in (expected, *given))
        return (f"{self.problem.entry_point}({call})", *answers)
