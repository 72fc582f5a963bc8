"""The rule about lanes: what the ladder says in one lane, it says in the other; or it is declared.

A problem is judged in one lane for everybody, and which one that is must not decide what its tiers
are. A problem that the portable lane cannot judge says so itself.
"""

from __future__ import annotations

from collections.abc import Iterator

from effbench.calibration import calibrate
from effbench.checks.base import Bench, Finding, Severity
from effbench.checks.ladder import describe_trials, try_references
from effbench.errors import SuiteError, UnfitError
from effbench.inputs import make_judge
from effbench.lanes import Worker, is_portable
from effbench.model import Verdict
from effbench.runner import Runner

LANES = "lanes"


def check_lanes(bench: Bench, other: Worker) -> Iterator[Finding]:
    """Judge every reference in the other lane too: right, and at its declared tier."""
    problem, name = bench.problem, other.lane.name
    again = Bench(problem, other, bench.seed, bench.runs and other, bench.tell)
    bench.tell(f"judging the ladder in {name}")
    try:
        calibration = calibrate(problem, bench.seed, other, again.runs, problem.numpy)
        runner = Runner(problem, calibration, make_judge(problem, again.runs), other)
        trials = try_references(again, runner)
    except UnfitError as error:
        if not problem.native_only:
            yield _error(
                f"{bench.manifest}: its references do not run in {name} ({error}): "
                "declare native_only = true"
            )
        return
    except SuiteError as error:
        yield _error(f"in {name}: {error}")
        return
    if problem.native_only and is_portable(other.lane):
        yield _error(
            f"{bench.manifest}: declared native_only, but every reference runs in {name}: "
            "take the declaration back"
        )
    for judged in describe_trials(problem, calibration.yardstick, trials):
        if judged.verdict is not Verdict.AC or judged.matched != judged.tier:
            came_out = judged.verdict if judged.matched is None else f"tier {judged.matched}"
            yield _error(
                f"{bench.manifest}: {judged.name} is declared tier {judged.tier}, but comes out as "
                f"{came_out} in {name}"
            )


def _error(message: str) -> Finding:
    return Finding(LANES, Severity.ERROR, message)
