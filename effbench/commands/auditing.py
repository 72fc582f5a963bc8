"""audit: try on a suite's cases what they have to reject, and name what slips through."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path

from effbench import codec
from effbench.audit import records
from effbench.audit.detection import Examination
from effbench.audit.records import CURVE, Audited, Summary
from effbench.checks.base import Bench
from effbench.commands import options
from effbench.crew import Plan, Station, Task, open_crew, split_by_lane
from effbench.excerpts import show_value
from effbench.inputs import CASE_LIMITS, make_judge
from effbench.judging import find_calibration
from effbench.lanes import choose_lane, require_layers
from effbench.model import Problem
from effbench.progress import ProgressBar
from effbench.report.wording import count

HOLES = 1
DESCRIPTION = """\
Try, on the cases of every problem, its known-wrong solutions and mutants of its expert: the expert
with one small mistake. A mutant that no case rejects is compared with the expert on 600 further
small inputs; where it differs, the cases have a hole, and the input is shown that would close it.
Where it never does, it is presumed equivalent. Weakest problems come first.

Exit code 0 if nothing slips through, else 1. --out is written to after every problem; the same
command again goes on.
"""


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `audit`."""
    parser = commands.add_parser(
        "audit",
        help="try what a suite's cases have to reject, and name what slips through",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "--problem", action="append", metavar="ID", help="only this; repeatable (default: all)"
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("effbench-audit.jsonl"),
        metavar="FILE",
        help="a line a problem (default %(default)s)",
    )
    parser.add_argument("--restart", action="store_true", help="forget what --out holds")
    parser.add_argument("--json", action="store_true", help="print figures and holes as JSON")
    options.add_suite(parser)
    options.add_lane(parser)
    options.add_workers(parser)
    parser.set_defaults(run=run_audit)


def run_audit(arguments: argparse.Namespace) -> int:
    """Audit problems and print what was found."""
    suite = options.open_suite(arguments, arguments.problem)
    seed = options.parse_seed(arguments.seed)
    lane = choose_lane(arguments.sandbox, arguments.meter)
    require_layers(lane, arguments.require_layers)
    print(f"effbench: {lane.choice}", file=sys.stderr)
    if arguments.restart:
        arguments.out.unlink(missing_ok=True)
    wanted = {(problem.id, problem.digest) for problem in suite.problems}
    done = {
        audit.problem: audit
        for audit in records.read(arguments.out)
        if (audit.problem, audit.digest) in wanted and audit.seed == seed
    }
    left = replace(suite, problems=tuple(p for p in suite.problems if p.id not in done))
    workers = options.fit_workers(arguments.workers)
    with ProgressBar() as bar:
        bar.stage("audit", len(left.problems))
        for part, at in split_by_lane(left, lane, arguments.require_layers):
            for audited in _audit_all(Plan(part, at, seed, min(workers, len(part.problems)))):
                records.append(arguments.out, audited)
                done[audited.problem] = audited
                bar.step(audited.problem)
    audits = sorted(done.values(), key=lambda a: (a.detection_rate or 0.0, a.problem))
    _print(audits, as_json=arguments.json)
    return HOLES if any(audit.holes for audit in audits) else 0


def _audit_all(plan: Plan) -> Iterator[Audited]:
    """Yield what was found about the plan's problems, as it comes."""
    tasks: list[tuple[str, Task[Audited]]] = [
        (problem.id, partial(_audit, problem)) for problem in plan.suite.problems
    ]
    with open_crew(plan) as crew:
        for _, audited in crew.map(tasks):
            yield audited


def _audit(problem: Problem, station: Station) -> Audited:
    calibration = find_calibration(problem, station, problem.numpy)
    seed = station.plan.seed
    bench = Bench(problem, station.worker, seed, station.foreign, lambda _: None)
    examination = Examination(bench, calibration, make_judge(problem, station.foreign))
    suspects = tuple(examination.examine(_show))
    return Audited(problem.id, problem.digest, seed, suspects)


def _show(arguments: bytes) -> str:
    return show_value(codec.decode(arguments, CASE_LIMITS), whole=True)


def _print(audits: list[Audited], *, as_json: bool) -> None:
    summary = records.sum_up(audits)
    if as_json:
        rows = [
            {**asdict(audit), "detection_rate": audit.detection_rate, "holes": len(audit.holes)}
            for audit in audits
        ]
        print(json.dumps({"summary": asdict(summary), "problems": rows}, indent=1))
        return
    for audit in audits:
        for hole in audit.holes:
            what = hole.change or "a known-wrong solution"
            shown = f"; wrong for {hole.witness}" if hole.witness else ""
            print(f"{audit.problem}: {hole.name} slips through: {what}{shown}")
    print(_describe(summary))


def _describe(found: Summary) -> str:
    lines = [
        f"{count(found.problems, 'problem')}, {count(found.suspects, 'suspect')}, of which "
        f"{found.equivalent} are presumed equivalent to the expert"
    ]
    if found.detection_rate is not None and found.verifier_accuracy is not None:
        lines.append(f"detection rate: {found.detection_rate:.2%}")
        lines.append(f"verifier accuracy: {found.verifier_accuracy:.1%}")
    curve = [
        f"{share:.1%} with {cases}"
        for cases, share in zip(CURVE, found.curve, strict=True)
        if share is not None
    ]
    if curve:
        lines.append(f"by cases of level 0: {', '.join(curve)}")
    return "\n".join(lines)
