"""The rule about lanes: what the ladder says in one lane, it says in the other; or it is declared.

A problem is judged in one lane for everybody, and which one that is must not decide what its tiers
are. A problem that the portable lane cannot judge says so itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from effbench.calibration import CalibratedCase, Calibration
from effbench.calibrator import Calibrator
from effbench.checks.base import Bench, Finding, Severity
from effbench.checks.inquiry import ask
from effbench.errors import GuestError, SuiteError, UnfitError
from effbench.inputs import make_judge
from effbench.lanes import is_portable
from effbench.model import Problem, Reference, Verdict, Yardstick
from effbench.observing import Seen, interpret, make_job
from effbench.runner import CENSORING
from effbench.scoring.tiers import DEFAULT_TOLERANCE, match_tier
from effbench.worker import Worker

LANES = "lanes"
# How much more time than usual the slowest tier may take to finish: a machine's clock must not
# decide about it where another lane's count has done so.
LENIENCE = 4
# The slowest tier is counted up to so many times the cost of the tier before it, on one case if
# that shows it: that it is slower is all that its place says. By how much on each case is what the
# first lane knows; counting all to the end would take most of a check.
ENOUGH = 1.25
# Lanes agree about tiers that lie so far apart in one of them, for ratios differ by less; and gaps
# that differ by less than this factor say the same.
APART = 2.5
ALIKE = 0.95


def check_lanes(
    bench: Bench, known: Calibrator, found: Calibration, other: Worker
) -> Iterator[Finding]:
    """Judge every reference in the other lane too: right, and at its declared tier.

    `known` has `found` what holds in the bench's lane.
    """
    tried = find_telling_level(known, found)
    problem, name = _keep_level(bench.problem, found.yardstick, tried), other.lane.name
    again = Bench(problem, other, bench.seed, bench.runs and other, bench.tell)
    bench.tell(f"measuring the ladder in {name}")
    try:
        calibrator = Calibrator(_without_slowest(problem), other, problem.numpy)
        calibration = calibrator.calibrate(bench.seed, again.runs)
        faults = list(_judge_natively(again, calibration, tried))
        costs = calibrator.reference_costs | _count_others(again, calibrator, calibration)
    except UnfitError as error:
        if not problem.native_only:
            yield _error(
                f"{bench.manifest}: its references do not run in {name} ({error}): "
                "declare native_only = true"
            )
        return
    except SuiteError as error:
        yield _error(f"in {name}, which tries level {tried} (as level 1): {error}")
        return
    if problem.native_only and is_portable(other.lane):
        yield _error(
            f"{bench.manifest}: declared native_only, but every reference runs in {name}: "
            "take the declaration back"
        )
    yield from map(_error, faults)
    yield from _check_places(bench, calibration.yardstick, costs, name)


def find_telling_level(known: Calibrator, found: Calibration) -> int:
    """Return the least level that says as much about the places of tiers as the tier level does.

    Larger inputs take longer. Where costs below the tier level are not known, it is that itself.
    """
    tier_level = found.yardstick.tier_level
    if not known.meter.traits.stops_exactly:
        return tier_level
    gaps = [_find_gaps(known, found, level) for level in range(1, tier_level + 1)]
    wanted = [min(APART, ALIKE * gap) for gap in gaps[-1]]
    return next(
        level
        for level, at_level in enumerate(gaps, 1)
        if all(gap >= least for gap, least in zip(at_level, wanted, strict=True))
    )


def _find_gaps(known: Calibrator, found: Calibration, level: int) -> list[float]:
    """Return how many times what costs most of a tier the cheapest file of the next one costs."""
    read = known.read_references(found, level)
    tiers = [
        [sum(costs) for reference, costs in read.items() if reference.tier == tier]
        for tier in range(1, known.problem.n_tiers + 1)
    ]
    return [min(slower) / max(faster) for faster, slower in pairwise(tiers)]


def _check_places(
    bench: Bench, yardstick: Yardstick, costs: dict[Reference, float], lane: str
) -> Iterator[Finding]:
    """Yield the references at another tier than the declared one. What costs more than every tier
    of the yardstick is the slowest, where the yardstick lacks that.
    """
    beyond = len(yardstick.tiers) + 1
    for reference, cost in costs.items():
        tier, matched = match_tier([cost], yardstick.tiers, DEFAULT_TOLERANCE)
        reached = int(tier[0]) if matched[0] else beyond
        if reached != reference.tier:
            came_out = f"tier {reached}" if reached <= bench.problem.n_tiers else "none"
            yield _error(
                f"{bench.manifest}: {reference.name} is declared tier {reference.tier}, but comes "
                f"out as {came_out} in {lane}"
            )


def _judge_natively(bench: Bench, calibration: Calibration, tried: int) -> Iterator[str]:
    """Yield the references that are not right on some case, without measuring them again."""
    judge = make_judge(bench.problem, bench.runs)
    for reference in bench.problem.references:
        bench.tell(f"judging {reference.name}")
        program = bench.read_program(reference.path)
        for case in calibration.cases:
            if isinstance(program, Seen):
                seen = program
            else:
                limits = calibration.native_limits(bench.problem, case.level)
                seen = ask(bench, program, case.arguments, limits)
            right = bool(seen.answer) and judge(case.arguments, case.expected, seen.answer)
            if not right:
                verdict = Verdict.WA if seen.verdict is Verdict.AC else seen.verdict
                yield (
                    f"{reference.path}: {verdict} in {bench.worker.lane.name} on level "
                    f"{case.level and tried} case {case.index}: {seen.detail}"
                )
                break


def _count_others(
    bench: Bench, calibrator: Calibrator, calibration: Calibration
) -> dict[Reference, float]:
    """Return what the references cost at least that the calibration has left out."""
    bench.tell("counting the slowest tier")
    return {
        reference: _count_slowest(calibrator, calibration, reference)
        for reference in bench.problem.references
        if reference not in calibrator.reference_costs
    }


def _count_slowest(calibrator: Calibrator, calibration: Calibration, reference: Reference) -> float:
    """Return what a reference costs at least. The case that costs the tier before it least stands
    for all, unless this one does not cost more there.
    """
    bounds = [ENOUGH * cost for cost in calibration.tier_cases]
    first, *others = sorted(calibration.cases_of(1), key=lambda case: bounds[case.index])
    cost = _count_enough(calibrator, calibration, reference, first)
    if cost >= bounds[first.index]:
        return sum(bounds)
    return cost + sum(_count_enough(calibrator, calibration, reference, each) for each in others)


def _count_enough(
    calibrator: Calibrator, calibration: Calibration, reference: Reference, case: CalibratedCase
) -> float:
    """Return what a reference costs on a case, or what it had cost when it was stopped."""
    problem, meter, program = calibrator.problem, calibrator.meter, calibrator.program(reference)
    bound = ENOUGH * calibration.tier_cases[case.index]
    limits = calibration.metered_limits(problem, bound)
    if meter.traits.stops_exactly:
        limits = replace(limits, units=case.null + bound)
    for chosen in (limits, calibrator.limits):
        job = make_job(problem, program.source, case.arguments, chosen)
        seen = interpret(calibrator.worker.run(job, metered=True, numpy=program.numpy))
        if seen.verdict not in CENSORING:
            calibrator.answer(seen.observation, reference, case.level)
        elif meter.traits.stops_exactly:
            return bound
        reading = meter.read(seen.observation)
        # A machine under load may have stopped a run before it had cost anything to speak of.
        if reading is not None and (seen.verdict is Verdict.AC or reading - case.null > bound):
            return reading - case.null
    raise GuestError(f"{problem.id}: {meter.name} gave no reading of {reference.name}")


def _without_slowest(problem: Problem) -> Problem:
    """Return the problem without its slowest tier, whose cost is most of what a ladder costs."""
    faster = tuple(each for each in problem.references if each.tier < problem.n_tiers)
    return replace(problem, references=faster or problem.references)


def _keep_level(problem: Problem, yardstick: Yardstick, level: int) -> Problem:
    """Return a problem of that weighted level alone, and with time enough for all its tiers."""
    costs = [cost for cost in yardstick.levels if cost is not None]
    scale = max(costs) / (yardstick.levels[level] or max(costs))
    return replace(
        problem,
        levels=(problem.levels[0], problem.levels[level]),
        timeout_factor=problem.timeout_factor * scale * LENIENCE,
    )


def _error(message: str) -> Finding:
    return Finding(LANES, Severity.ERROR, message)
