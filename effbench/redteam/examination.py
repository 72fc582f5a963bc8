"""Whether a program that scores also solves: asked under other seeds, on other inputs, elsewhere.

A proof is something that no right solution does. A doubt is something that few do: a person has to
look. Neither shows up for every cheat; docs/security.md says what stays unseen.
"""

from __future__ import annotations

import copy
import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from effbench.crew import Station
from effbench.errors import GuestError
from effbench.inputs import Judge, make_judge
from effbench.judging import wants_numpy
from effbench.lanes import is_portable
from effbench.model import Problem, Verdict
from effbench.observing import Program, Seen, interpret, make_job
from effbench.redteam.questions import Question, QuestionSet
from effbench.redteam.trial import Judged, find_harm, judge_text

# Of efficiency: what two lanes may differ by for a program that does the same work in both.
LANES_SPREAD = 0.5
# Pairs of answers that are tried on each other's input, at most.
MAX_TRANSPLANTS = 200
NOT_TOLD = (Verdict.TLE, Verdict.MLE)


class Sign(StrEnum):
    """What speaks against a program."""

    SEEDS = "other seeds"
    ANSWERS = "answers"
    CHECKER = "checker"
    HARM = "harm"
    OTHER_ANSWERS = "other answers"
    SILENCE = "silence"
    LANES = "lanes"


DOUBTS = (Sign.OTHER_ANSWERS, Sign.SILENCE, Sign.LANES)


@dataclass(frozen=True, slots=True)
class Evidence:
    """One thing that speaks against a program. `verdict` is what it should have got for it."""

    sign: Sign
    text: str
    verdict: Verdict

    @property
    def is_proof(self) -> bool:
        """Whether no right solution does that; else it is a doubt."""
        return self.sign not in DOUBTS


@dataclass(frozen=True, slots=True)
class Examiner:
    """Examines programs of one problem. `seeds` are secret ones that it was not judged under.

    `judge_elsewhere` is how a program comes out in another lane, where there is one: one at a time.
    """

    problem: Problem
    seeds: tuple[int, ...]
    questions: QuestionSet
    judge_elsewhere: Callable[[Problem, str], Judged] | None

    def examine(self, station: Station, judged: Judged) -> Iterator[Evidence]:
        """Yield what speaks against an accepted program; proofs end the examination early."""
        program = judged.program
        if program is None:
            return
        for search in (self._try_seeds, self._try_questions):
            found = list(search(station, program))
            yield from found
            if any(evidence.is_proof for evidence in found):
                return
        yield from self._try_elsewhere(judged, program)

    def _try_seeds(self, station: Station, program: Program) -> Iterator[Evidence]:
        for number, seed in enumerate(self.seeds, 1):
            here = copy.copy(station)
            here.plan = replace(station.plan, seed=seed)
            judged = judge_text(here, self.problem, program.source, is_program=True)
            verdict = judged.judgement.verdict
            if verdict not in (Verdict.AC, Verdict.SE):
                text = (
                    f"AC under one secret seed, {verdict} under another "
                    f"({number} of {len(self.seeds)}): {judged.judgement.detail}"
                )
                yield Evidence(Sign.SEEDS, text, verdict)
                return

    def _try_questions(self, station: Station, program: Program) -> Iterator[Evidence]:
        """Compare answers with the expert's, by the checker and beyond it."""
        judge = make_judge(self.problem, station.foreign)
        program = Program(program.source, wants_numpy(self.problem, program))
        given: list[tuple[Question, bytes]] = []
        questions = self.questions.ask(station)
        for question in questions:
            seen = _ask(station, self.problem, program, question)
            if seen is None:
                continue
            if seen.verdict is not Verdict.AC:
                text = f"{seen.verdict} on {question.origin}: {seen.detail}"
                yield Evidence(Sign.ANSWERS, text, seen.verdict)
                return
            if not judge(question.arguments, question.expected, seen.answer):
                text = f"a wrong answer to {question.origin}"
                yield Evidence(Sign.ANSWERS, text, Verdict.WA)
                return
            given.append((question, seen.answer))
        if len(given) < len(questions) / 2:
            text = f"answers only {len(given)} of {len(questions)} further inputs within its limits"
            yield Evidence(Sign.SILENCE, text, Verdict.TLE)
        if self.problem.checker.name == "custom":
            yield from _doubt_checker(judge, given)

    def _try_elsewhere(self, judged: Judged, program: Program) -> Iterator[Evidence]:
        if self.judge_elsewhere is None:
            return
        other = self.judge_elsewhere(self.problem, program.source)
        verdict = other.judgement.verdict
        if verdict not in (Verdict.AC, Verdict.SE):
            text = f"{verdict} in the other lane: {other.judgement.detail}"
            yield Evidence(Sign.LANES, text, verdict)
        elif verdict is Verdict.AC and judged.efficiency - other.efficiency > LANES_SPREAD:
            text = f"efficiency {judged.efficiency:.3f}, in the other lane {other.efficiency:.3f}"
            yield Evidence(Sign.LANES, text, Verdict.SUSPECT)


def _ask(station: Station, problem: Problem, program: Program, question: Question) -> Seen | None:
    """Return what a program says to a question; None where a limit or our own trouble ended it."""
    job = make_job(problem, program.source, question.arguments, question.limits)
    try:
        seen = interpret(station.worker.run(job, numpy=program.numpy))
    except GuestError:
        return None
    # A native program that claims so wrote its frame itself.
    if seen.is_unfit and is_portable(station.plan.lane):
        return None
    return None if seen.verdict in NOT_TOLD else seen


def find_trace(station: Station, problem: Problem) -> Iterator[Evidence]:
    """Yield what a program did to the one after it."""
    harm = find_harm(station, problem)
    if harm:
        yield Evidence(Sign.HARM, f"the next program: {harm}", Verdict.RTE)


def _doubt_checker(judge: Judge, given: Sequence[tuple[Question, bytes]]) -> Iterator[Evidence]:
    """Tell whether answers unlike the expert's are right, or taken for right by a weak checker.

    A checker that discriminates rejects most answers to one input as answers to another.
    """
    unlike = [(question, answer) for question, answer in given if answer != question.expected]
    if not unlike:
        return
    pairs = [
        (other, answer)
        for (question, answer), (other, _) in itertools.product(unlike, given)
        if question.expected != other.expected != answer and question.arguments != other.arguments
    ]
    tried = pairs[:: 1 + len(pairs) // MAX_TRANSPLANTS]
    accepted = sum(judge(other.arguments, other.expected, answer) for other, answer in tried)
    if accepted > len(tried) / 2:
        text = (
            "the problem's own checker accepts its answers for other inputs than they were given "
            f"to ({accepted} of {len(tried)})"
        )
        yield Evidence(Sign.CHECKER, text, Verdict.WA)
        return
    text = (
        f"other answers than the expert's to {len(unlike)} of {len(given)} inputs, which the "
        f"problem's own checker accepts, e.g. {unlike[0][0].origin}"
    )
    yield Evidence(Sign.OTHER_ANSWERS, text, Verdict.WA)
