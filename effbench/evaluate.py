"""The only run loop: submissions in, rows of results.jsonl out, resumable at any point.

Texts are reduced to programs first, programs that are the same are run once, references are
calibrated before they are needed. A problem is judged in one lane for everybody: where the portable
lane cannot judge some program, all of its problem's are judged natively.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from effbench.calibration import Calibration
from effbench.crew import Crew, Plan, Station, Task, open_crew
from effbench.errors import CapabilityError, SuiteError, UnfitError
from effbench.judging import find_calibration, judge_at, wants_numpy
from effbench.lanes import Lane
from effbench.model import Judgement, Problem, Row, Submission, Verdict
from effbench.observing import Program, Seen, reduce_text


class Listener(Protocol):
    """Told what is going on, from the evaluating thread."""

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
class Reduced:
    """A submission with its program, or with the judgement that there is none.

    `unfit` says why this lane cannot tell which.
    """

    submission: Submission
    digest: str
    program: Program | None
    judgement: Judgement | None
    unfit: str = ""


def row_digest(submission: Submission, problem: Problem, plan: Plan, identity: str) -> str:
    """Return the digest of everything that a submission's row depends on."""
    facts = (submission.text, submission.is_program, problem.digest, plan.seed, identity)
    return hashlib.sha256(json.dumps(facts).encode("utf-8", "surrogatepass")).hexdigest()


def evaluate(
    plan: Plan,
    submissions: Iterable[Submission],
    known: Mapping[tuple[str, str, int], Row],
    listener: Listener,
) -> Generator[Row, None, None]:
    """Yield a row for every submission that `known` does not hold with the same digest.

    A problem that the plan's lane cannot judge, for any of its submissions, is judged in the
    fallback for all of them: their rows are yielded anew. Without a fallback, a submission that the
    lane cannot run has failed. Raises EffbenchError when a suite's own files fail; what had been
    yielded before is kept.
    """
    everything = list(submissions)
    problems = {problem.id: problem for problem in plan.suite.problems}
    reasons = {} if plan.fallback is None else _find_elsewhere(plan, problems, known)
    first = [item for item in everything if item.problem not in reasons]
    yield from _evaluate_here(plan, first, known, listener, reasons)
    rest = [item for item in everything if item.problem in reasons]
    if not rest:
        return
    names = sorted({item.problem for item in rest})
    if plan.fallback is None:
        raise SuiteError(f"{names[0]}: no lane can judge it: {reasons[names[0]]}")
    for name in names:
        listener.note(f"{name}: judged natively, all its samples: {reasons[name]}")
    try:
        lane = plan.fallback()
    except CapabilityError as error:
        left = [item for item in rest if not _is_judged_elsewhere(plan, item, known)]
        yield from _give_up(plan, left, problems, f"needs a native lane: {error}")
        return
    yield from evaluate(replace(plan, lane=lane, fallback=None), rest, known, listener)


def _is_judged_elsewhere(
    plan: Plan, item: Submission, known: Mapping[tuple[str, str, int], Row]
) -> bool:
    """Return whether an earlier run, which had another lane, judged a submission."""
    row = known.get((item.model, item.problem, item.sample))
    return (
        row is not None
        and row.sandbox != plan.lane.sandbox.name
        and row.judgement.verdict is not Verdict.SE
    )


def _find_elsewhere(
    plan: Plan, problems: Mapping[str, Problem], known: Mapping[tuple[str, str, int], Row]
) -> dict[str, str]:
    """Return the problems that are native from the start, each with the reason."""
    found = {name: "declared so" for name, problem in problems.items() if problem.native_only}
    for row in known.values():
        if row.sandbox != plan.lane.sandbox.name and row.problem in problems:
            found.setdefault(row.problem, "as before")
    return found


def _give_up(
    plan: Plan, submissions: Iterable[Submission], problems: Mapping[str, Problem], why: str
) -> Iterator[Row]:
    """Yield a row that says why for every submission; they are run when the remedy is there."""
    for submission in submissions:
        digest = row_digest(submission, problems[submission.problem], plan, why)
        judgement = Judgement(Verdict.SE, why, ())
        yield _row(plan.lane, Reduced(submission, digest, None, judgement), judgement, None)


def _evaluate_here(
    plan: Plan,
    submissions: Iterable[Submission],
    known: Mapping[tuple[str, str, int], Row],
    listener: Listener,
    unfit: dict[str, str],
) -> Iterator[Row]:
    """Yield rows from the plan's lane; problems that it turns out not to fit go into `unfit`."""
    problems = {problem.id: problem for problem in plan.suite.problems}
    wanted = list(_find_wanted(plan, submissions, problems, known))
    if not wanted:
        return
    with open_crew(plan) as crew:
        programs: dict[tuple[str, Program], list[Reduced]] = defaultdict(list)
        for item in list(_reduce_all(wanted, problems, crew, listener)):
            name = item.submission.problem
            if item.unfit:
                yield from _turn_away(plan, [item], item.unfit, unfit)
            elif item.judgement is not None:
                yield _row(plan.lane, item, item.judgement, None)
            elif item.program is not None:
                programs[name, _without_last_lines(item.program)].append(item)
        for key in list(programs):
            if wants_numpy(problems[key[0]], key[1]) and not plan.lane.sandbox.offers_numpy:
                yield from _turn_away(plan, programs.pop(key), "imports numpy", unfit)
        _calibrate_all(programs, problems, crew, listener, unfit)
        keys = sorted((k for k in programs if k[0] not in unfit), key=lambda key: key[0])
        listener.stage("run", len(keys))
        tasks = [(key, _judge_task(problems[key[0]], key[1])) for key in keys]
        for key, found in crew.map(tasks):
            listener.step(key[0])
            if isinstance(found, UnfitError):
                yield from _turn_away(plan, programs[key], str(found), unfit)
            elif key[0] not in unfit:
                for item in programs[key]:
                    yield _row(plan.lane, item, *found)


def _without_last_lines(program: Program) -> Program:
    """Return the program that stands for all which differ in the line ends at their end only."""
    return replace(program, source=program.source.rstrip("\n") + "\n")


def _find_wanted(
    plan: Plan,
    submissions: Iterable[Submission],
    problems: Mapping[str, Problem],
    known: Mapping[tuple[str, str, int], Row],
) -> Iterator[tuple[Submission, str]]:
    """Yield the submissions that no known row is about, each with its digest."""
    identity = json.dumps(plan.lane.identity(), sort_keys=True)
    for submission in submissions:
        digest = row_digest(submission, problems[submission.problem], plan, identity)
        old = known.get((submission.model, submission.problem, submission.sample))
        if old is None or old.digest != digest or old.judgement.verdict is Verdict.SE:
            yield submission, digest


def _turn_away(
    plan: Plan, items: Iterable[Reduced], why: str, unfit: dict[str, str]
) -> Iterator[Row]:
    """Let another lane judge the problem; without one, this has been their own failure."""
    for item in items:
        if plan.fallback is not None:
            unfit.setdefault(item.submission.problem, why)
        else:
            judgement = Judgement(Verdict.RTE, f"{plan.lane.name} cannot run it: {why}", ())
            yield _row(plan.lane, item, judgement, None)


def _row(lane: Lane, item: Reduced, judgement: Judgement, calibration: Calibration | None) -> Row:
    source = item.submission.text if item.program is None else item.program.source
    submission = item.submission
    return Row(
        model=submission.model,
        problem=submission.problem,
        sample=submission.sample,
        digest=item.digest,
        program_sha256=hashlib.sha256(source.encode("utf-8", "surrogatepass")).hexdigest(),
        sandbox=lane.sandbox.name,
        meter=lane.meter.name,
        unit=lane.meter.traits.unit,
        judgement=judgement,
        yardstick=None if calibration is None else calibration.yardstick,
    )


def _reduce_all(
    wanted: list[tuple[Submission, str]],
    problems: Mapping[str, Problem],
    crew: Crew,
    listener: Listener,
) -> Iterator[Reduced]:
    """Reduce every distinct text to a program, in sandboxed processes."""
    texts: dict[tuple[str, str, bool], list[tuple[Submission, str]]] = defaultdict(list)
    for submission, digest in wanted:
        texts[submission.problem, submission.text, submission.is_program].append(
            (submission, digest)
        )
    listener.stage("read", len(texts))
    tasks = [(key, _reduce_task(problems[key[0]], key[1], key[2])) for key in texts]
    for key, found in crew.map(tasks):
        listener.step(key[0])
        for submission, digest in texts[key]:
            if isinstance(found, Program):
                yield Reduced(submission, digest, found, None)
            elif found.is_unfit:
                yield Reduced(submission, digest, None, None, found.detail)
            else:
                judgement = Judgement(found.verdict, found.detail, ())
                yield Reduced(submission, digest, None, judgement)


def _reduce_task(problem: Problem, text: str, is_program: bool) -> Task[Program | Seen]:
    return lambda station: reduce_text(station.worker, problem, text, is_program=is_program)


def _calibrate_all(
    programs: Iterable[tuple[str, Program]],
    problems: Mapping[str, Problem],
    crew: Crew,
    listener: Listener,
    unfit: dict[str, str],
) -> None:
    """Make sure that the figures of every problem that is needed are in the cache."""
    keys = sorted({(name, wants_numpy(problems[name], program)) for name, program in programs})
    listener.stage("calibrate", len(keys))

    def ensure(problem: Problem, numpy: bool) -> Task[UnfitError | None]:
        def run(station: Station) -> UnfitError | None:
            try:
                find_calibration(problem, station, numpy)
            except UnfitError as error:
                return error
            return None

        return run

    for key, error in crew.map([(key, ensure(problems[key[0]], key[1])) for key in keys]):
        listener.step(key[0])
        if error is not None:
            unfit.setdefault(key[0], str(error))


def _judge_task(
    problem: Problem, program: Program
) -> Task[tuple[Judgement, Calibration] | UnfitError]:
    def run(station: Station) -> tuple[Judgement, Calibration] | UnfitError:
        try:
            return judge_at(station, problem, program)
        except UnfitError as error:
            return error

    return run
