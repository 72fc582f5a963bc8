"""Attacks are judged like any submission; what tells is their score, and what they leave behind."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from effbench import codec
from effbench.calibration import Calibration
from effbench.crew import Plan, Station, open_crew
from effbench.errors import UnfitError
from effbench.inputs import make_judge
from effbench.judging import find_calibration, judge_at, judge_program, wants_numpy
from effbench.lanes import is_portable
from effbench.model import Judgement, Problem, Row, Verdict
from effbench.observing import Program, reduce_text
from effbench.redteam.attacks import ANSWERS, Attack
from effbench.runner import Runner
from effbench.scoring.summary import score_submission

# Of efficiency: what an exact meter may differ by, and what a noisy one may give or take.
TOLERANCE, NOISY_GAIN, NOISY_LOSS = 0.01, 0.1, 0.3
# How often a noisy meter may look at an honest program: a busy machine only ever adds to its cost.
NOISY_TRIES = 3
CANARY_SPREAD = 1e-4


@dataclass(frozen=True, slots=True)
class Judged:
    """How a text came out as a submission; `program` is what it was reduced to, if to anything."""

    judgement: Judgement
    efficiency: float
    program: Program | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one attack in one lane.

    `succeeded` means that it scored above what it deserves, or changed what came after it.
    `failures` says everything that is not as it must be; empty is good.
    """

    attack: Attack
    sandbox: str
    meter: str
    verdict: Verdict
    efficiency: float
    detail: str
    succeeded: bool
    failures: tuple[str, ...]


def choose_fitting(plan: Plan, attacks: Iterable[Attack]) -> list[Attack]:
    """Return the attacks that are meant for the plan's lane, on problems that it can judge."""
    lane = plan.lane
    native = {problem.id for problem in plan.suite.problems if problem.native_only}
    unfit = native if is_portable(lane) else frozenset[str]()
    return [
        attack
        for attack in attacks
        if attack.fits(lane.sandbox.name, lane.meter.name) and attack.problem not in unfit
    ]


def calibrate_public(plan: Plan, attacks: Iterable[Attack], seed: int) -> Mapping[str, Calibration]:
    """Return the figures of the public seed of the problems whose answers attacks know."""
    problems = {attack.problem for attack in attacks if attack.knows_answers}
    if not problems:
        return {}
    with contextlib.closing(Station(replace(plan, seed=seed), None)) as station:
        suite = plan.suite
        return {name: find_calibration(suite.problem(name), station, False) for name in problems}


def run_attacks(
    plan: Plan, attacks: Iterable[Attack], public: Mapping[str, Calibration]
) -> Iterator[Outcome]:
    """Yield what becomes of each attack that is meant for the plan's lane, as they end.

    `public` holds the calibrations of the public seed of the problems whose answers are known.
    """
    with open_crew(plan) as crew:
        fitting = choose_fitting(plan, attacks)
        tasks = [(attack.name, partial(try_attack, attack, public)) for attack in fitting]
        for _, outcome in crew.map(tasks):  # type: ignore[arg-type]
            yield outcome


def try_attack(attack: Attack, public: Mapping[str, Calibration], station: Station) -> Outcome:
    """Judge one attack, and after it an honest program at the same station."""
    problem = station.plan.suite.problem(attack.problem)
    lane = station.plan.lane
    is_exact = lane.meter.traits.is_exact
    most = attack.deserves + (TOLERANCE if is_exact else NOISY_GAIN)
    least = attack.deserves - (TOLERANCE if is_exact else NOISY_LOSS)
    text = _arm(attack, problem, public)
    for _ in range(1 if is_exact or not attack.is_honest else NOISY_TRIES):
        judged = judge_text(station, problem, text, is_program=True)
        if judged.efficiency >= least:
            break
    judgement, efficiency = judged.judgement, judged.efficiency
    failures = []
    gained = not attack.is_honest and efficiency > most
    if gained:
        failures.append(f"efficiency {efficiency:.3f}, deserves {attack.deserves:.3f}")
    if attack.is_honest and efficiency < least:
        failures.append(f"efficiency {efficiency:.3f}, deserves {attack.deserves:.3f}")
    allowed = attack.allowed(lane.sandbox.name, lane.meter.name)
    if judgement.verdict not in allowed:
        failures.append(f"{judgement.verdict}, must be {' or '.join(allowed)}")
    harm = find_harm(station, problem)
    if harm:
        failures.append(f"the next program: {harm}")
    return Outcome(
        attack,
        lane.sandbox.name,
        lane.meter.name,
        judgement.verdict,
        efficiency,
        judgement.detail,
        gained or (bool(harm) and not attack.is_honest),
        tuple(failures),
    )


def _arm(attack: Attack, problem: Problem, public: Mapping[str, Calibration]) -> str:
    """Return the source, with the public seed's answers built in where the attack knows them."""
    if not attack.knows_answers:
        return attack.source
    table = {
        json.dumps(codec.decode(case.arguments)): codec.decode(case.expected)
        for case in public[problem.id].cases
    }
    return attack.source.replace(ANSWERS, repr(table))


def judge_text(station: Station, problem: Problem, text: str, *, is_program: bool) -> Judged:
    """Return what a program, or a chat answer that holds one, gets as a submission."""
    program = None
    try:
        found = reduce_text(station.worker, problem, text, is_program=is_program)
        if not isinstance(found, Program):
            return Judged(Judgement(found.verdict, found.detail, ()), 0.0, None)
        program = found
        judgement, calibration = judge_at(station, problem, found)
    except UnfitError as error:  # as with --no-fallback
        detail = f"the lane cannot run it: {error}"
        return Judged(Judgement(Verdict.RTE, detail, ()), 0.0, program)
    lane = station.plan.lane
    place = (lane.sandbox.name, lane.meter.name, lane.meter.traits.unit)
    row = Row("attack", problem.id, 0, "", "", *place, judgement, calibration.yardstick)
    return Judged(judgement, score_submission(row).efficiency, program)


def find_harm(station: Station, problem: Problem) -> str:
    """Judge the expert; return what is wrong with that, or nothing."""
    expert = reduce_text(
        station.worker,
        problem,
        problem.expert.path.read_text(encoding="utf-8"),
        is_program=True,
    )
    if not isinstance(expert, Program):
        return f"the expert's text got {expert.verdict}: {expert.detail}"
    calibration = find_calibration(problem, station, wants_numpy(problem, expert))
    judge = make_judge(problem, station.foreign)
    judgement = judge_program(Runner(problem, calibration, judge, station.worker), expert)
    if judgement.verdict is not Verdict.AC:
        return f"the expert got {judgement.verdict}: {judgement.detail}"
    if not station.plan.lane.meter.traits.is_exact:
        return ""
    known = {(case.level, case.index): case.cost for case in calibration.cases}
    for case in judgement.cases:
        before = known[case.level, case.index]
        if before and case.cost and abs(case.cost / before - 1) > CANARY_SPREAD:
            return f"the expert cost {case.cost:,.0f}, before {before:,.0f}"
    return ""
