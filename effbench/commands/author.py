"""Commands for those who write problems: new, check."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

from rich.console import Console

from effbench import checks, scaffold
from effbench.commands import options
from effbench.corpus import Suite, payload_root
from effbench.crew import Plan, Station, Task, open_crew, split_by_lane
from effbench.errors import CapabilityError, InputError
from effbench.lanes import NATIVE, PORTABLE, Lane, choose_lane, is_portable, require_layers
from effbench.model import Problem
from effbench.progress import ProgressBar

CHECK_FAILED = 1


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add the authors' commands."""
    new = commands.add_parser("new", help="start a problem: all its files, ready to be changed")
    new.add_argument("id", help="lower_case_with_underscores")
    new.add_argument("--suite", type=Path, metavar="DIR", help="folder of the suite")
    new.add_argument(
        "--io",
        choices=scaffold.KINDS,
        default="function",
        help="what submissions are: functions that are called (default), or whole programs from "
        "standard input to standard output",
    )
    new.set_defaults(run=run_new)

    check = commands.add_parser(
        "check",
        help="prove by running that problems are in order",
        description="Run every reference, wrong solution, generator and contract of the problems.",
    )
    check.add_argument("ids", nargs="*", metavar="ID")
    check.add_argument("--all", action="store_true", help="every problem of the suite")
    check.add_argument(
        "--part",
        default="1/1",
        metavar="I/N",
        help="with --all: only every N-th problem from the I-th on, besides those named by ID",
    )
    check.add_argument(
        "--single-lane",
        action="store_true",
        help="do not try the ladders in a lane of the other kind (portable, native) as well, which "
        "takes most of the time",
    )
    check.add_argument("--json", action="store_true", help="print the reports as JSON")
    options.add_suite(check)
    options.add_scale(check)
    options.add_lane(check)
    options.add_workers(check)
    check.set_defaults(run=run_check)


def run_new(arguments: argparse.Namespace) -> int:
    """Write a new problem's files and name them."""
    root = arguments.suite or payload_root()
    for path in scaffold.create_problem(root, arguments.id, arguments.io):
        print(path)
    where = f" --suite {arguments.suite}" if arguments.suite else ""
    print(f"Next: change them, then effbench check {arguments.id}{where}")
    return 0


def run_check(arguments: argparse.Namespace) -> int:
    """Check problems and print what was found."""
    if not arguments.ids and not arguments.all:
        raise InputError("check: name problems, or give --all, to which --subset and --part apply")
    suite = _choose(arguments)
    seed = options.parse_seed(arguments.seed)
    lane = choose_lane(arguments.sandbox, arguments.meter)
    require_layers(lane, arguments.require_layers)
    other = None if arguments.single_lane else _other_lane(lane)
    console = Console(stderr=arguments.json)
    workers = options.fit_workers(arguments.workers)
    # Where both lanes are at hand, every problem is checked first in the one that can judge it.
    parts = [(suite, lane)] if other else split_by_lane(suite, lane, arguments.require_layers)
    reports: list[checks.ProblemReport] = []
    try:
        for part, first in parts:
            also = "" if other is None else f"; ladders also in {other.choice}"
            print(f"effbench: {first.choice}{also}", file=sys.stderr)
            n_workers = min(workers, len(part.problems))
            _check_all(Plan(part, first, seed, n_workers, second=other), reports)
    finally:
        for report in sorted(reports, key=lambda report: report.problem):
            _print_report(report, console)
    audit = checks.audit(reports)
    if arguments.json:
        print(checks.to_json(reports, audit))
    else:
        console.print(checks.describe_audit(audit), highlight=False, markup=False)
    return 0 if all(report.ok for report in reports) else CHECK_FAILED


def _choose(arguments: argparse.Namespace) -> Suite:
    """Return the suite with the problems that were asked for."""
    if not arguments.all:
        return options.open_suite(arguments, arguments.ids)
    suite = options.open_suite(arguments)
    named = {suite.problem(problem_id) for problem_id in arguments.ids}
    chosen = named.union(options.take_part(suite.problems, arguments.part))
    return replace(suite, problems=tuple(p for p in suite.problems if p in chosen))


def _check_all(plan: Plan, reports: list[checks.ProblemReport]) -> None:
    """Append a report for every problem: what is done when a user interrupts it is not lost."""
    tasks: list[tuple[str, Task[checks.ProblemReport]]] = [
        (problem.id, partial(_check, problem)) for problem in plan.suite.problems
    ]
    with ProgressBar() as bar, open_crew(plan) as crew:
        bar.stage("check", len(tasks))
        for name, report in crew.map(tasks):
            reports.append(report)
            bar.step(name)
            if not report.ok:
                bar.note(f"{name} failed")


def _check(problem: Problem, station: Station) -> checks.ProblemReport:
    workers = [worker for worker in (station.worker, station.second) if worker is not None]
    workers.sort(key=lambda worker: problem.native_only and is_portable(worker.lane))
    return checks.check_problem(
        problem,
        workers[0],
        seed=station.plan.seed,
        trusted=station.plan.suite.trusted,
        other=workers[1] if len(workers) > 1 else None,
    )


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
    if report.figures is not None:
        for line in _describe_figures(report.figures):
            console.print(f"  {line}", markup=False, highlight=False, soft_wrap=True)


def _describe_figures(found: checks.Figures) -> Iterator[str]:
    """Yield what the expert costs, and how far the tiers lie apart."""
    costs = [f"{c.cheapest / 1e6:.1f} to {c.dearest / 1e6:.1f}" for c in found.expert_costs]
    if costs:
        yield f"expert, million {found.unit} a case, level by level: {', '.join(costs)}"
    ratios = [f"{x.ratio:.1f} (level {x.level})" for x in found.separations]
    if ratios:
        yield f"each tier over the one before it: {', '.join(ratios)}"
