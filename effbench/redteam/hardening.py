"""The hacker's part of hardening: attempts are judged like any submission, and what scores is
examined. The fixer is a person; the solver's part, that honest work still passes, is run by the
command.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from effbench.crew import Crew, Plan, Station, Task, open_crew
from effbench.lanes import Lane
from effbench.model import Problem, Verdict
from effbench.redteam.attempts import Attempt, digest_attempt
from effbench.redteam.examination import Evidence, Examiner, find_trace
from effbench.redteam.questions import DEFAULT_EFFORT, Effort, QuestionSet
from effbench.redteam.records import End, Tried
from effbench.redteam.trial import Judged, judge_text

# Part of every attempt's digest: what was tried by other rules is tried again.
RULES = 1


class Source(Protocol):
    """Where attempts come from: asked once a round, with all that was tried on the problem."""

    def __call__(self, problem: Problem, history: Sequence[Tried]) -> Sequence[Attempt]:
        """Return the attempts of one round."""
        ...


class Listener(Protocol):
    """Told what is going on, from the hardening thread."""

    def stage(self, name: str, total: int) -> None:
        """A stage of `total` steps begins."""
        ...

    def step(self, what: str) -> None:
        """One step of the stage is done."""
        ...

    def note(self, text: str) -> None:
        """Something happened that the user should know."""
        ...


@dataclass(frozen=True, slots=True)
class Settings:
    """How hard to try. What scores no more than `threshold`, an efficiency, has been stopped.

    `seeds` is under how many further secret seeds a program that scores is judged.
    """

    rounds: int = 1
    threshold: float = 0.1
    seeds: int = 2
    effort: Effort = DEFAULT_EFFORT


class Elsewhere:
    """A second lane, whose guests start when the first program is to be judged there."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._lock = threading.Lock()
        self._station: Station | None = None

    def judge(self, problem: Problem, source: str) -> Judged:
        """Return how a program comes out there; one at a time."""
        with self._lock:
            if self._station is None:
                self._station = Station(self._plan, None)
            return judge_text(self._station, problem, source, is_program=True)

    def close(self) -> None:
        """Kill its guests."""
        if self._station is not None:
            self._station.close()


def harden(
    plan: Plan,
    source: Source,
    known: Mapping[str, Tried],
    settings: Settings,
    listener: Listener,
    other: Lane | None = None,
) -> Iterator[Tried]:
    """Yield every attempt on the plan's problems with its end, as they end.

    An attempt whose digest `known` holds is yielded as it is there, not run. Programs that score
    are judged in `other` too. Raises what `source` raises, and EffbenchError when a suite's own
    files fail; what had been yielded before stands.
    """
    with contextlib.ExitStack() as stack:
        crew = stack.enter_context(open_crew(plan))
        elsewhere = None
        if other is not None:
            elsewhere = stack.enter_context(
                contextlib.closing(Elsewhere(replace(plan, lane=other, workers=1)))
            )
        for problem in plan.suite.problems:
            examiner = _make_examiner(problem, settings, elsewhere)
            yield from _Hardening(plan, crew, examiner, settings, listener).run(source, known)


def _make_examiner(problem: Problem, settings: Settings, elsewhere: Elsewhere | None) -> Examiner:
    return Examiner(
        problem,
        tuple(secrets.randbits(62) for _ in range(settings.seeds)),
        QuestionSet(problem, secrets.randbits(62), settings.effort),
        None if elsewhere is None else elsewhere.judge,
    )


@dataclass(frozen=True, slots=True)
class _Hardening:
    """One problem's rounds."""

    plan: Plan
    crew: Crew
    examiner: Examiner
    settings: Settings
    listener: Listener

    def run(self, source: Source, known: Mapping[str, Tried]) -> Iterator[Tried]:
        problem = self.examiner.problem
        identity = self._identity()
        done: dict[str, Tried] = {}
        for number in range(1, 1 + self.settings.rounds):
            attempts = {
                digest_attempt(attempt, problem, identity): attempt
                for attempt in source(problem, tuple(done.values()))
            }
            fresh = {key: attempt for key, attempt in attempts.items() if key not in done}
            for digest in fresh.keys() & known.keys():
                done[digest] = known[digest]
                yield known[digest]
            wanted = [(key, attempt) for key, attempt in fresh.items() if key not in known]
            self.listener.stage(f"{problem.id}, round {number}", len(wanted))
            for tried in self._try_all(wanted):
                done[tried.digest] = tried
                yield tried
        self._tell_disputed()

    def _identity(self) -> str:
        facts = (self.plan.lane.identity(), self.settings.threshold, RULES)
        return json.dumps(facts, sort_keys=True)

    def _try_all(self, wanted: Sequence[tuple[str, Attempt]]) -> Iterator[Tried]:
        tasks = [((digest, attempt), self._task(digest, attempt)) for digest, attempt in wanted]
        for (_, attempt), tried in self.crew.map(tasks):
            self.listener.step(attempt.origin)
            yield tried

    def _task(self, digest: str, attempt: Attempt) -> Task[Tried]:
        def run(station: Station) -> Tried:
            return try_attempt(attempt, digest, station, self.examiner, self.settings.threshold)

        return run

    def _tell_disputed(self) -> None:
        disputed = self.examiner.questions.disputed
        if disputed:
            self.listener.note(
                f"{self.examiner.problem.id}: its references do not agree on {disputed} small "
                "inputs that its contract admits: see whether it admits what the prompt does not"
            )


def try_attempt(
    attempt: Attempt, digest: str, station: Station, examiner: Examiner, threshold: float
) -> Tried:
    """Judge one attempt, then an honest program at the same station; examine what scored."""
    problem, lane = examiner.problem, station.plan.lane
    judged = judge_text(station, problem, attempt.text, is_program=attempt.is_program)
    verdict = judged.judgement.verdict
    evidence = list(find_trace(station, problem))
    scored = verdict is Verdict.AC and judged.efficiency > threshold
    if evidence:
        station.worker.reset()  # the next attempt must not pay for it
    elif scored:
        evidence += examiner.examine(station, judged)
    return Tried(
        digest=digest,
        problem=problem.id,
        origin=attempt.origin,
        program=attempt.text if judged.program is None else judged.program.source,
        sandbox=lane.sandbox.name,
        meter=lane.meter.name,
        verdict=verdict,
        efficiency=judged.efficiency,
        detail=judged.judgement.detail,
        end=_conclude(verdict, scored, evidence),
        evidence=tuple(evidence),
    )


def _conclude(verdict: Verdict, scored: bool, evidence: Sequence[Evidence]) -> End:
    if any(each.is_proof for each in evidence):
        return End.GOT_THROUGH
    if evidence:
        return End.DOUBTFUL
    if verdict is Verdict.SE:
        return End.UNJUDGED
    return End.SOLVED if scored else End.STOPPED


def index_known(tried: Iterable[Tried]) -> dict[str, Tried]:
    """Return earlier attempts by digest that need not be run again: what was stopped, or solves.

    What got through is: whether it still does is the question.
    """
    return {each.digest: each for each in tried if each.end in (End.STOPPED, End.SOLVED)}


def join_sources(sources: Sequence[Source]) -> Source:
    """Return a source that offers what all of them do."""
    return lambda problem, history: [
        attempt for source in sources for attempt in source(problem, history)
    ]


def offer(attempts: Sequence[Attempt]) -> Source:
    """Return the source of attempts that are at hand; those that were run are not run again."""
    return lambda problem, history: [x for x in attempts if x.problem == problem.id]
