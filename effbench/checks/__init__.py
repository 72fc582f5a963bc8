"""The gate of a suite: proves by running it that a problem is sound, and sums that up.

Everything of a problem but a trusted generator and checker runs in the worker's sandbox. Nothing is
printed here.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from effbench.calibration import Calibration
from effbench.calibrator import Calibrator
from effbench.checks.agreement import AGREEMENT, check_agreement
from effbench.checks.audit import SuiteAudit, audit, describe_audit, to_json
from effbench.checks.base import (
    Bench,
    Detection,
    Figures,
    Finding,
    JudgedReference,
    LevelCost,
    ProblemReport,
    Separation,
    Severity,
    expert_levels,
)
from effbench.checks.cases import CONTRACT, GENERATION, check_cases
from effbench.checks.detection import RULE as KNOWN_WRONG
from effbench.checks.detection import check_detection, try_wrong
from effbench.checks.examples import EXAMPLES, check_examples
from effbench.checks.inquiry import Inquiry
from effbench.checks.ladder import (
    LADDER,
    SLOW,
    check_ladder,
    check_references,
    check_slowness,
    describe_trials,
    separate_tiers,
    try_references,
)
from effbench.checks.lanes import LANES, check_lanes
from effbench.checks.recollection import Recollection
from effbench.checks.sizes import (
    SIZES,
    check_costs,
    check_levels,
    check_spread,
    check_targets,
    measure_spread,
)
from effbench.checks.statement import check_statement
from effbench.errors import SuiteError, UnfitError
from effbench.inputs import make_judge
from effbench.lanes import is_portable
from effbench.model import Problem
from effbench.runner import Runner
from effbench.worker import Worker

CALIBRATION = "calibration"


def check_problem(
    problem: Problem,
    worker: Worker,
    *,
    seed: int,
    trusted: bool,
    other: Worker | None = None,
    on_progress: Callable[[str], None] | None = None,
) -> ProblemReport:
    """Return what running everything of a problem shows. `trusted` generators run on the host.

    `other` is a worker in another lane, in which the ladder has to come out alike. `on_progress` is
    told what is being done, in a phrase. What is wrong with the problem is in the report; raises
    GuestError or CapabilityError when the environment is at fault.
    """
    recalling = Recollection(worker)
    bench = Bench(problem, recalling, seed, None if trusted else worker, on_progress or _ignore)
    findings = list(check_statement(problem))
    findings += _list_skipped(problem) if problem.imported else list(check_levels(bench))
    rule = GENERATION
    try:
        if problem.numpy and not worker.lane.sandbox.offers_numpy:
            raise UnfitError("needs numpy")
        # Contracts measure nothing, and run sooner where nothing is interpreted twice.
        quicker = other if is_portable(worker.lane) else None
        for finding in check_cases(bench, quicker):
            findings.append(finding)
        rule = CALIBRATION
        bench.tell("calibrating")
        calibrator = Calibrator(problem, recalling, problem.numpy)
        calibration = calibrator.calibrate(seed, bench.runs)
        figures = _measure(bench, worker, calibration, findings)
        if other is not None:
            findings += check_lanes(bench, calibrator, calibration, other)
    except UnfitError as error:
        message = f"{bench.manifest}: {worker.lane.name} cannot run it ({error}): {_NATIVE}"
        findings.append(Finding(LANES, Severity.ERROR, message))
        return ProblemReport(problem.id, tuple(findings), None)
    except SuiteError as error:
        findings.append(Finding(rule, Severity.ERROR, f"{error}{_REMEDIES[rule]}"))
        return ProblemReport(problem.id, tuple(findings), None)
    return ProblemReport(problem.id, tuple(findings), figures)


_NATIVE = "declare native_only = true"
_REMEDIES = {
    GENERATION: ": mend it",
    CALIBRATION: "",  # the message says what
}


def _ignore(_: str) -> None:
    """Progress that nobody asked for."""


def _list_skipped(problem: Problem) -> list[Finding]:
    return [
        Finding(rule, Severity.SKIPPED, f"{problem.id} is imported: {rule} is not checked")
        for rule in (CONTRACT, EXAMPLES, AGREEMENT, LADDER, SLOW, KNOWN_WRONG, SIZES)
    ]


def _measure(
    bench: Bench, worker: Worker, calibration: Calibration, findings: list[Finding]
) -> Figures:
    """Run references and known-wrong solutions; append to `findings`, return the figures. `worker`
    remembers nothing: only its readings say whether they repeat.
    """
    problem, yardstick = bench.problem, calibration.yardstick
    unit = bench.worker.lane.meter.traits.unit
    judge = make_judge(problem, bench.runs)
    runner = Runner(problem, calibration, judge, bench.worker)
    if not problem.imported:
        inquiry = Inquiry.open(bench, calibration, judge)
        findings += check_examples(inquiry)
        findings += check_agreement(inquiry)
    trials = try_references(bench, runner)
    findings += check_references(trials)
    judged = describe_trials(problem, yardstick, trials)
    separations = separate_tiers(problem, yardstick, trials)
    levels = tuple(expert_levels(calibration))
    detections: tuple[Detection, ...] = ()
    if not problem.imported:
        findings += check_ladder(bench, yardstick, separations, judged)
        findings += check_slowness(bench, judged)
        findings += check_costs(bench, levels, unit)
        findings += check_targets(bench, levels, unit)
        detections = try_wrong(bench, calibration, runner)
        findings += check_detection(bench, detections)
    bench.tell("repeating the expert")
    spread = measure_spread(replace(bench, worker=worker), calibration)
    findings += check_spread(bench, spread)
    return Figures(
        unit=unit,
        tier_level=yardstick.tier_level,
        tier_costs=yardstick.tiers,
        separations=separations,
        references=judged,
        detections=detections,
        expert_costs=levels,
        spread=spread,
    )


__all__ = [
    "Detection",
    "Figures",
    "Finding",
    "JudgedReference",
    "LevelCost",
    "ProblemReport",
    "Separation",
    "Severity",
    "SuiteAudit",
    "audit",
    "check_problem",
    "check_statement",
    "describe_audit",
    "to_json",
]
