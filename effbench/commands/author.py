"""Commands for those who write problems: new, check, try."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from dataclasses import asdict
from pathlib import Path

from rich.console import Console

from effbench import checks, scaffold
from effbench.commands import options
from effbench.corpus import payload_root
from effbench.crew import Plan, Station
from effbench.errors import CapabilityError, InputError, UnfitError
from effbench.judging import judge_at
from effbench.lanes import (
    NATIVE,
    PORTABLE,
    Lane,
    Worker,
    choose_fallback,
    choose_lane,
    is_portable,
    require_layers,
)
from effbench.model import Row, Verdict, Yardstick
from effbench.observing import Program, reduce_text
from effbench.report.markdown import cost_text, cpu_text, explain
from effbench.scoring.summary import SubmissionScore, score_submission

CHECK_FAILED = 1


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add the authors' commands."""
    new = commands.add_parser("new", help="start a problem: all its files, ready to be changed")
    new.add_argument("id", help="lower_case_with_underscores")
    new.add_argument("--suite", type=Path, metavar="DIR", help="folder of the suite")
    new.set_defaults(run=run_new)

    check = commands.add_parser(
        "check",
        help="prove by running that problems are in order",
        description="Run every reference, wrong solution, generator and contract of the problems.",
    )
    check.add_argument("ids", nargs="*", metavar="ID")
    check.add_argument("--all", action="store_true", help="every problem of the suite")
    check.add_argument("--json", action="store_true", help="print the reports as JSON")
    options.add_suite(check)
    options.add_lane(check)
    check.set_defaults(run=run_check)

    attempt = commands.add_parser(
        "try",
        help="judge one file against one problem: verdict, tier, costs",
        description="Judge one whole program (not chat output) against one problem.",
    )
    attempt.add_argument("id", help="the problem, see `effbench problems list`")
    attempt.add_argument("file", type=options.existing_file, help="a Python file")
    attempt.add_argument("--json", action="store_true", help="print the scores as JSON")
    options.add_suite(attempt)
    options.add_lane(attempt)
    attempt.set_defaults(run=run_try)


def run_new(arguments: argparse.Namespace) -> int:
    """Write a new problem's files and name them."""
    root = arguments.suite or payload_root()
    for path in scaffold.create_problem(root, arguments.id):
        print(path)
    where = f" --suite {arguments.suite}" if arguments.suite else ""
    print(f"Next: change them, then effbench check {arguments.id}{where}")
    return 0


def run_check(arguments: argparse.Namespace) -> int:
    """Check problems and print what was found."""
    if not arguments.ids and not arguments.all:
        raise InputError("check: name problems, or give --all")
    suite = options.open_suite(arguments, arguments.ids)
    seed = options.parse_seed(arguments.seed)
    lane = choose_lane(arguments.sandbox, arguments.meter)
    require_layers(lane, arguments.require_layers)
    other = _other_lane(lane)
    console = Console(stderr=arguments.json)
    reports = []
    with contextlib.ExitStack() as stack:
        if other is not None:
            print(f"effbench: {lane.choice}; ladders also in {other.name}", file=sys.stderr)
        workers = [stack.enter_context(Worker(each)) for each in (lane, other) if each is not None]
        for problem in suite.problems:
            ordered = sorted(workers, key=lambda w: problem.native_only and is_portable(w.lane))
            report = checks.check_problem(
                problem,
                ordered[0],
                seed=seed,
                trusted=suite.trusted,
                other=ordered[1] if len(ordered) > 1 else None,
            )
            reports.append(report)
            _print_report(report, console)
    audit = checks.audit(reports)
    if arguments.json:
        print(checks.to_json(reports, audit))
    else:
        console.print(checks.describe_audit(audit), highlight=False, markup=False)
    return 0 if all(report.ok for report in reports) else CHECK_FAILED


def _other_lane(lane: Lane) -> Lane | None:
    """Return a lane of the other kind, where there is one: tiers have to agree between them."""
    try:
        return choose_lane("auto", "auto", NATIVE if is_portable(lane) else PORTABLE)
    except CapabilityError as error:
        print(f"effbench: tiers are checked in {lane.name} only: {error}", file=sys.stderr)
        return None


def _print_report(report: checks.ProblemReport, console: Console) -> None:
    mark = "[green]ok[/green]" if report.ok else "[red]FAILED[/red]"
    console.print(f"[bold]{report.problem}[/bold] {mark}", highlight=False)
    for finding in report.findings:
        text = f"  {finding.severity:<8} {finding.rule}: {finding.message}"
        console.print(text, markup=False, highlight=False, soft_wrap=True)


def run_try(arguments: argparse.Namespace) -> int:
    """Judge one file."""
    suite = options.open_suite(arguments, [arguments.id])
    lane = choose_lane(arguments.sandbox, arguments.meter)
    require_layers(lane, arguments.require_layers)
    fallback = choose_fallback(lane)
    if fallback is not None and suite.problems[0].native_only:
        lane = fallback()
    seed = options.parse_seed(arguments.seed)
    try:
        score, yardstick = _judge_file(Plan(suite, lane, seed, 1), arguments.file)
    except UnfitError as error:
        if fallback is None:
            raise
        print(f"effbench: {error}: judged natively", file=sys.stderr)
        score, yardstick = _judge_file(Plan(suite, fallback(), seed, 1), arguments.file)
    if arguments.json:
        print(json.dumps(asdict(score), indent=1))
    else:
        _print_score(score, yardstick)
    return 0 if score.verdict is not Verdict.SE else 4


def _judge_file(plan: Plan, path: Path) -> tuple[SubmissionScore, Yardstick]:
    problem, lane = plan.suite.problems[0], plan.lane
    text = path.read_text(encoding="utf-8", errors="surrogateescape")
    with contextlib.closing(Station(plan, None)) as station:
        found = reduce_text(station.worker, problem, text, is_program=True)
        program = found if isinstance(found, Program) else Program(text, False)
        judgement, calibration = judge_at(station, problem, program)
    place = (lane.sandbox.name, lane.meter.name, lane.meter.traits.unit)
    row = Row("try", problem.id, 0, "", "", *place, judgement, calibration.yardstick)
    return score_submission(row), calibration.yardstick


def _print_score(score: SubmissionScore, yardstick: Yardstick) -> None:
    unit = score.unit
    ladder, tier_level = yardstick.tiers, yardstick.tier_level
    explanation = explain(score)
    print(f"{score.problem}: {score.verdict}{': ' if explanation else ''}{explanation}")
    if score.verdict is not Verdict.AC:
        return
    print(f"efficiency {score.efficiency:.3f} (uncapped {score.efficiency_uncapped:.3f})")
    for level in score.levels:
        spent = "over the limit" if level.cost is None else f"{level.cost:,.0f} {unit}"
        print(
            f"  level {level.level}, dearest case: {spent}, expert {level.reference:,.0f}, "
            f"efficiency {level.efficiency:.3f}"
        )
    if score.verdict is not Verdict.AC:
        return
    place = f"level {tier_level}, summed over its cases"
    if score.cost is None:
        print(f"slower than every tier: stopped at {place}")
    else:
        tier = f"tier {score.tier} of {len(ladder)}" if score.tier else "slower than every tier"
        print(f"{tier}: {cost_text(score)} {unit}, {cpu_text(score)} ms of CPU at {place}")
    for number, cost in enumerate(ladder, 1):
        mark = "  <- here" if number == score.tier else ""
        print(f"  tier {number}: {cost:,.0f}{mark}")
    sys.stdout.flush()
