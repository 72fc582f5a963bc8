"""audit: try on a suite's cases what they have to reject, and name what slips through."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from effbench import codec
from effbench.audit import page, records
from effbench.audit.detection import Examination
from effbench.audit.duplicates import find_likenesses
from effbench.audit.records import Audited
from effbench.audit.seeds import SeedReport, report_seeds
from effbench.audit.strengthening import strengthen
from effbench.calibration import Calibration
from effbench.calibrator import Calibrator
from effbench.checks.base import Bench
from effbench.checks.inquiry import Inquiry
from effbench.commands import options
from effbench.corpus import Suite
from effbench.crew import Plan, Station, Task, open_crew, split_by_lane
from effbench.errors import CapabilityError, SuiteError
from effbench.excerpts import show_value
from effbench.inputs import CASE_LIMITS, make_judge
from effbench.judging import find_calibration
from effbench.lanes import NATIVE, Lane, choose_lane, require_layers
from effbench.model import Problem
from effbench.progress import ProgressBar

HOLES = 1
DESCRIPTION = """\
Try, on the cases of every problem, its known-wrong solutions and mutants of its expert: the expert
with one small mistake. A mutant that no case rejects is compared with the expert on 600 further
small inputs; where it differs, the cases have a hole, and the input is shown that would close it.
Where it never does, it is presumed equivalent. Weakest problems come first.

With --strengthen, what no case rejects is tried on inputs that no generator thought of: changed at
a place or two, or pushed to a bound of the contract. Where expert and oracle agree and a suspect
does not, the smallest such input is proposed for the generator's edges. Where these two differ, one
of them is wrong.

With --seeds N the ladder is judged under N seeds, the given one and the N - 1 after it: every
reference has to be right and to score alike, and a program that knows the answers of the first seed
must be rejected under the others. Problems that resemble each other are named.

Exit code 0 if nothing slips through, and nothing is wrong under any seed, else 1. --out is written
to after every problem; the same command again goes on.
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
    parser.add_argument(
        "--seeds",
        type=options.natural,
        default=0,
        metavar="N",
        help="under how many seeds the ladder is judged (default %(default)s: not at all)",
    )
    parser.add_argument(
        "--strengthen",
        action="store_true",
        help="look further for inputs that reject what slipped through",
    )
    parser.add_argument("--restart", action="store_true", help="forget what --out holds")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print figures and holes as JSON")
    form.add_argument("--markdown", action="store_true", help="a page, with a row a problem")
    options.add_suite(parser)
    options.add_lane(parser)
    options.add_workers(parser)
    parser.set_defaults(run=run_audit)


def run_audit(arguments: argparse.Namespace) -> int:
    """Audit problems and print what was found."""
    suite = options.open_suite(arguments, arguments.problem)
    seed = options.parse_seed(arguments.seed)
    if torn := records.prepare(arguments.out, restart=arguments.restart):
        print(
            f"effbench: {arguments.out}: the last {torn} bytes are no whole line and are cut off; "
            "their problem is tried again",
            file=sys.stderr,
        )
    wanted = {(problem.id, problem.digest) for problem in suite.problems}
    done = {
        audit.problem: audit
        for audit in records.read(arguments.out)
        if (audit.problem, audit.digest) in wanted and audit.seed == seed
    }
    seeds = range(seed, seed + arguments.seeds)
    with ProgressBar() as bar:
        for audited in _audit_all(suite, arguments, done, seeds, seed, bar):
            records.append(arguments.out, audited)
            done[audited.problem] = audited
            bar.step(audited.problem)
    audits = page.weakest_first([*done.values()])
    alike = [pair for pair in find_likenesses(suite.problems) if pair.is_close]
    if arguments.json:
        print(page.to_json(audits, alike))
    elif arguments.markdown:
        print(page.render(audits, alike), end="")
    else:
        print("\n".join(page.describe(audits, alike)))
    return HOLES if any(audit.holes or audit.weaknesses for audit in audits) else 0


def _audit_all(
    suite: Suite,
    arguments: argparse.Namespace,
    done: Mapping[str, Audited],
    seeds: range,
    seed: int,
    bar: ProgressBar,
) -> Iterator[Audited]:
    """Yield what was found about problems as it comes: of suspects first, then of seeds."""
    layers, workers = arguments.require_layers, options.fit_workers(arguments.workers)
    left = [problem for problem in suite.problems if problem.id not in done]
    if left:
        bar.stage("trying suspects", len(left))
        plan = Plan(suite, _choose_quick(arguments), seed, workers)
        yield from _carry_out(plan, layers, [(p, partial(_try_suspects, p)) for p in left])
    weak = [p for p in suite.problems if done[p.id].open_suspects and not done[p.id].strengthened]
    if arguments.strengthen and weak:
        bar.stage("looking for inputs", len(weak))
        plan = Plan(suite, _choose_quick(arguments), seed, workers)
        tasks = [(p, partial(_strengthen, p, done[p.id])) for p in weak]
        yield from _carry_out(plan, layers, tasks)
    short = [p for p in suite.problems if len(done[p.id].seeds) < len(seeds)]
    if short:
        bar.stage("judging ladders", len(short))
        plan = Plan(suite, choose_lane(arguments.sandbox, arguments.meter), seed, workers)
        tasks = [(p, partial(_judge_seeds, p, done[p.id], seeds)) for p in short]
        yield from _carry_out(plan, layers, tasks)


def _choose_quick(arguments: argparse.Namespace) -> Lane:
    """Return where suspects are tried: their costs do not matter, and native runs start sooner."""
    if (arguments.sandbox, arguments.meter) == ("auto", "auto"):
        with contextlib.suppress(CapabilityError):
            return choose_lane("auto", "cpu-time", NATIVE)
    return choose_lane(arguments.sandbox, arguments.meter)


def _carry_out(
    plan: Plan, layers: Sequence[str], tasks: Sequence[tuple[Problem, Task[Audited]]]
) -> Iterator[Audited]:
    """Yield what tasks find, each done in a lane that can judge its problem."""
    task_of = {problem.id: task for problem, task in tasks}
    suite = replace(plan.suite, problems=tuple(problem for problem, _ in tasks))
    for part, lane in split_by_lane(suite, require_layers(plan.lane, layers), layers):
        print(f"effbench: {lane.choice}", file=sys.stderr)
        workers = min(plan.workers, len(part.problems))
        with open_crew(replace(plan, suite=part, lane=lane, workers=workers)) as crew:
            named = [(problem.id, task_of[problem.id]) for problem in part.problems]
            for _, audited in crew.map(named):
                yield audited


def _try_suspects(problem: Problem, station: Station) -> Audited:
    bench, calibration = _prepare(problem, station)
    examination = Examination(bench, calibration, make_judge(problem, station.foreign))
    suspects = tuple(examination.examine(_show))
    return Audited(problem.id, problem.digest, bench.seed, suspects)


def _strengthen(problem: Problem, known: Audited, station: Station) -> Audited:
    bench, calibration = _prepare(problem, station)
    judge = make_judge(problem, station.foreign)
    examination = Examination(bench, calibration, judge)
    sources = {name: source for name, _, source in examination.list_suspects()}
    inquiry = Inquiry.open(bench, calibration, judge)
    suspects, dispute = strengthen(inquiry, known.suspects, sources)
    return replace(known, suspects=suspects, strengthened=True, dispute=dispute)


def _judge_seeds(problem: Problem, known: Audited, seeds: range, station: Station) -> Audited:
    try:
        calibration = find_calibration(problem, station, problem.numpy)
    except SuiteError as error:
        reports = tuple(SeedReport(seed, trouble=str(error)) for seed in seeds[:1])
    else:
        reports = tuple(report_seeds(_make_bench(problem, station), calibration, seeds))
    return replace(known, seeds=reports)


def _prepare(problem: Problem, station: Station) -> tuple[Bench, Calibration]:
    """Return what suspects are tried with: no ladder, since nothing of theirs is measured."""
    calibrator = Calibrator(problem, station.worker, problem.numpy)
    calibration = calibrator.calibrate_expert(station.plan.seed, station.foreign)
    return _make_bench(problem, station), calibration


def _make_bench(problem: Problem, station: Station) -> Bench:
    return Bench(problem, station.worker, station.plan.seed, station.foreign, lambda _: None)


def _show(arguments: bytes) -> str:
    return show_value(codec.decode(arguments, CASE_LIMITS), whole=True)
