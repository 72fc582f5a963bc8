"""The failing case: which, on what, what was expected, and what the program gave."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from effbench import codec
from effbench.calibrator import calibrate
from effbench.corpus import load_suite
from effbench.errors import GuestError
from effbench.failing import FailingCase, Inquiry
from effbench.inputs import make_judge
from effbench.isolation.base import Job, Observation
from effbench.isolation.fake import answered
from effbench.judging import judge_program
from effbench.model import CaseResult, Judgement, Problem, Verdict
from effbench.observing import Program
from effbench.runner import Runner
from effbench.worker import Worker
from tests.staging import calibration
from tests.test_programs import FAST, write_problem
from tests.tiny import NAMES, fake_lane, write_suite

(FIRST, _) = NAMES
CASES = (CaseResult(0, 0, Verdict.WA, False, None, 0, 0),)
WRONG = Judgement(Verdict.WA, "level 0: wrong answer", CASES)


class Answering:
    """Gives one answer to every job, or breaks."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    def run(self, job: Job, *, metered: bool = False, numpy: bool = False) -> Observation:
        if isinstance(self.answer, Exception):
            raise self.answer
        return answered(self.answer)


@pytest.fixture(scope="module")
def problem(tmp_path_factory: pytest.TempPathFactory) -> Problem:
    return load_suite(str(write_suite(tmp_path_factory.mktemp("suite")))).problem(FIRST)


def inquire(problem: Problem, judgement: Judgement, answer: object = 43) -> FailingCase | None:
    figures = calibration()
    inquiry = Inquiry(problem, figures, make_judge(problem, None), Answering(answer))
    return inquiry.find(Program("submitted", False), judgement)


def test_wrong_answer_is_shown_beside_the_expected_one(problem: Problem) -> None:
    found = inquire(problem, WRONG)
    assert found == FailingCase(
        level=0,
        index=0,
        size=5,
        shape="plain",
        input=f"{FIRST}(0)",
        expected="42",
        answer="43",
        difference="42 expected, 43 given",
        is_whole=True,
    )


def test_answer_that_is_right_the_second_time_is_called_so(problem: Problem) -> None:
    found = inquire(problem, WRONG, 42)
    assert found is not None
    assert found.answer is None
    assert "differs from run to run" in found.difference


def test_guest_that_breaks_the_second_time_is_no_failure_of_ours(problem: Problem) -> None:
    found = inquire(problem, WRONG, GuestError("gone"))
    assert found is not None
    assert (found.answer, found.expected) == (None, "42")
    assert "gone" in found.difference


def test_exception_needs_no_second_run(problem: Problem) -> None:
    case = CaseResult(0, 0, Verdict.RTE, False, None, 0, 0)
    found = inquire(problem, Judgement(Verdict.RTE, "", (case,)), AssertionError("it was run"))
    assert found is not None
    assert (found.answer, found.difference) == (None, "")


@pytest.mark.parametrize(
    "judgement",
    [
        Judgement(Verdict.CE, "does not compile", ()),
        Judgement(Verdict.AC, "", (CaseResult(0, 0, Verdict.AC, False, None, 0, 0),)),
        Judgement(Verdict.AC, "", (CaseResult(1, 0, Verdict.TLE, True, 9.0, 0, 0),)),
        Judgement(Verdict.SE, "trouble", ()),
    ],
)
def test_judgement_that_no_case_failed_has_no_failing_case(
    problem: Problem, judgement: Judgement
) -> None:
    assert inquire(problem, judgement) is None


@pytest.fixture(scope="module", params=["portable_worker", "metered_worker", "native_worker"])
def look(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Callable[[str, bool], FailingCase | None]]:
    worker: Worker = request.getfixturevalue(request.param)
    root = write_problem(tmp_path_factory.mktemp(request.param))
    sums = load_suite(str(root)).problem("sums")
    figures = calibrate(sums, 1, worker, None, False)
    judge = make_judge(sums, None)

    def find(source: str, whole: bool) -> FailingCase | None:
        program = Program(source, False)
        judgement = judge_program(Runner(sums, figures, judge, worker), program)
        return Inquiry(sums, figures, judge, worker).find(program, judgement, whole=whole)

    yield find


def test_program_that_fails_late_is_shown_in_every_lane(
    look: Callable[[str, bool], FailingCase | None],
) -> None:
    late = FAST.replace("print(total)", "print(total + (len(numbers) > 100))")
    short, whole = look(late, False), look(late, True)
    assert short is not None
    assert whole is not None
    assert (short.level, short.index, short.shape, short.size) == (1, 0, "plain", 2000)
    assert short.input.startswith("2000\n")
    assert short.input.endswith("... (2,001 lines)")
    assert short.difference.startswith("word 1: ")
    assert (short.is_whole, whole.is_whole) == (False, True)
    assert whole.input.count("\n") == 2000
    assert whole.answer is not None
    assert int(whole.answer.split()[-1]) == int(whole.expected.split()[-1]) + 1


def test_fake_lane_lists_the_failing_case_too(problem: Problem) -> None:
    with Worker(fake_lane(portable=True)) as worker:
        figures = calibrate(problem, 1, worker, None, False)
        runner = Runner(problem, figures, make_judge(problem, None), worker)
        judgement = runner.run(Program("return 0", False))
    assert judgement.verdict is Verdict.WA
    assert judgement.cases[-1].verdict is Verdict.WA
    assert codec.decode(figures.cases[0].expected) != 0
