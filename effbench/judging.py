"""One program judged where a thread works: against its problem's figures, which are measured first
where nobody has them yet.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from effbench import cache, calibration_cache
from effbench.calibration import Calibration
from effbench.calibrator import calibrate
from effbench.crew import Station
from effbench.errors import CanaryError, GuestError
from effbench.inputs import make_judge
from effbench.model import Judgement, Problem, Verdict
from effbench.observing import Program, interpret, make_job
from effbench.runner import Runner

KEPT_CALIBRATIONS = 4


def wants_numpy(problem: Problem, program: Program) -> bool:
    """Return whether a program is run, and its problem calibrated, with numpy loaded."""
    return program.numpy and problem.allows_numpy


@lru_cache(maxsize=KEPT_CALIBRATIONS)
def _load(path: str) -> Calibration | None:
    return calibration_cache.load(Path(path))


def find_calibration(problem: Problem, station: Station, numpy: bool) -> Calibration:
    """Return a problem's figures from the cache, measuring them first where they are missing."""
    digest = calibration_cache.calibration_digest(problem, station.plan.seed, station.worker, numpy)
    path = calibration_cache.cache_folder() / f"{problem.id}-{digest[:32]}.bin"
    found = _load(str(path))
    if found is None:
        cache.require(path.parent)
        found = calibrate(problem, station.plan.seed, station.worker, station.foreign, numpy)
        calibration_cache.save(found, path)
        _load.cache_clear()
    return found


def judge_at(station: Station, problem: Problem, program: Program) -> tuple[Judgement, Calibration]:
    """Return a program's judgement, and what it was measured against.

    Raises SuiteError when the problem's own files fail, UnfitError when the lane cannot judge.
    """
    calibration = find_calibration(problem, station, wants_numpy(problem, program))
    judge = make_judge(problem, station.foreign)
    runner = Runner(problem, calibration, judge, station.worker)
    return judge_program(runner, program), calibration


def judge_program(runner: Runner, program: Program) -> Judgement:
    """Return a program's judgement; trouble of our own is retried, and then an SE.

    Trouble that recurs on one program while the expert still runs is that program's own doing.
    """
    trouble, is_ours = "", False
    for _ in range(2):
        try:
            return runner.run(program)
        except GuestError as error:
            trouble, is_ours = str(error), isinstance(error, CanaryError)
            runner.worker.reset()
    if is_ours:
        return Judgement(Verdict.SE, trouble, ())
    try:
        canary = runner.calibration.cases[0]
        limits = runner.calibration.native_limits(runner.problem, 0)
        expert = runner.calibration.expert
        job = make_job(runner.problem, expert.source, canary.arguments, limits)
        seen = interpret(runner.worker.run(job, numpy=expert.numpy))
        if seen.verdict is Verdict.AC:
            return Judgement(Verdict.RTE, f"broke its sandbox twice: {trouble}", ())
    except GuestError as error:
        trouble = str(error)
    return Judgement(Verdict.SE, trouble, ())
