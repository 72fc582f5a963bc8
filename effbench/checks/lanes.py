"""The rule about lanes: what the ladder says in one lane, it says in the other; or it is declared.

A problem is judged in one lane for everybody, and which one that is must not decide what its tiers
are. A problem that the portable lane cannot judge says so itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from effbench.calibration import Calibration, Calibrator
from effbench.checks.base import Bench, Finding, Severity
from effbench.checks.inquiry import ask
from effbench.errors import SuiteError, UnfitError
from effbench.inputs import make_judge
from effbench.lanes import Worker, is_portable
from effbench.model import Problem, Verdict, Yardstick
from effbench.observing import Seen
from effbench.scoring.tiers import DEFAULT_TOLERANCE, match_tier

LANES = "lanes"
# How much more time than usual the slowest tier may take to finish: a machine's clock must not
# decide about it where another lane's count has done so.
LENIENCE = 4


def check_lanes(bench: Bench, yardstick: Yardstick, other: Worker) -> Iterator[Finding]:
    """Judge every reference in the other lane too: right, and at its declared tier.

    `yardstick` is what was found in the bench's lane.
    """
    problem, name = _keep_tier_level(bench.problem, yardstick), other.lane.name
    again = Bench(problem, other, bench.seed, bench.runs and other, bench.tell)
    bench.tell(f"measuring the ladder in {name}")
    try:
        calibrator = Calibrator(problem, other, problem.numpy)
        calibration = calibrator.calibrate(bench.seed, again.runs)
        faults = list(_judge_natively(again, calibration))
    except UnfitError as error:
        if not problem.native_only:
            yield _error(
                f"{bench.manifest}: its references do not run in {name} ({error}): "
                "declare native_only = true"
            )
        return
    except SuiteError as error:
        level = f"level {yardstick.tier_level} (as level 1)"
        yield _error(f"in {name}, which tries {level}: {error}")
        return
    if problem.native_only and is_portable(other.lane):
        yield _error(
            f"{bench.manifest}: declared native_only, but every reference runs in {name}: "
            "take the declaration back"
        )
    yield from map(_error, faults)
    for reference, cost in calibrator.reference_costs.items():
        tier, matched = match_tier([cost], calibration.yardstick.tiers, DEFAULT_TOLERANCE)
        if not matched[0] or tier[0] != reference.tier:
            came_out = f"tier {tier[0]}" if matched[0] else "none"
            yield _error(
                f"{bench.manifest}: {reference.name} is declared tier {reference.tier}, but comes "
                f"out as {came_out} in {name}"
            )


def _judge_natively(bench: Bench, calibration: Calibration) -> Iterator[str]:
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
                    f"{case.level} case {case.index}: {seen.detail}"
                )
                break


def _keep_tier_level(problem: Problem, yardstick: Yardstick) -> Problem:
    """Return a problem without the levels that say nothing of its tiers, and with time enough for
    all of them.
    """
    level = yardstick.tier_level
    costs = [cost for cost in yardstick.levels if cost is not None]
    scale = max(costs) / (yardstick.levels[level] or max(costs))
    return replace(
        problem,
        levels=(problem.levels[0], problem.levels[level]),
        timeout_factor=problem.timeout_factor * scale * LENIENCE,
    )


def _error(message: str) -> Finding:
    return Finding(LANES, Severity.ERROR, message)
