"""harden: attack a problem, keep what got through, and see that honest work still passes."""

from __future__ import annotations

import argparse
import contextlib
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from effbench import checks
from effbench.commands import options
from effbench.corpus import load_suite
from effbench.crew import Plan, split_by_lane
from effbench.errors import CapabilityError, InputError
from effbench.lanes import NATIVE, PORTABLE, Lane, choose_lane, is_portable, require_layers
from effbench.model import Verdict
from effbench.progress import ProgressBar
from effbench.redteam import hardened
from effbench.redteam.attacks import Attack, find_attacks, merge_suites
from effbench.redteam.attempts import read_attempts
from effbench.redteam.hackers import Hacker
from effbench.redteam.hardening import Settings, Source, harden, index_known, join_sources, offer
from effbench.redteam.models import Model
from effbench.redteam.records import End, Log, Tried, read_log, record
from effbench.redteam.trial import Outcome, calibrate_public, choose_fitting, run_attacks
from effbench.report.terminal import wide_console
from effbench.worker import Worker

RECORDED = (End.GOT_THROUGH, End.DOUBTFUL)
DESCRIPTION = """\
Judge attempts to score without solving, from files or from a model that is asked for them, like any
submission under a secret seed. A program that scores is then examined: under other seeds, on inputs
that it is not judged on, in a second lane, and by what it leaves behind. Each that got through is
written to the corpus, --attacks DIR. After that the corpus's entries for the problems, its honest
programs, and the problems' own references are run again.

Exit code 0 if nothing gets through and honest work passes; 1 if not; 5 if somebody has to look.
docs/security.md says what this finds and what it cannot.
"""


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `harden`."""
    parser = commands.add_parser(
        "harden",
        help="attack problems, with files or a model, and record what gets through",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("ids", nargs="*", metavar="PROBLEM")
    parser.add_argument("--all", action="store_true", help="every problem of the suite")
    _add_sources(parser)
    _add_places(parser)
    parser.add_argument(
        "--threshold",
        type=_share,
        default=Settings().threshold,
        metavar="E",
        help="what gets no more efficiency than that has been stopped (default %(default)s)",
    )
    parser.add_argument(
        "--one-lane", action="store_true", help="do not judge what scores in a second lane too"
    )
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    options.add_suite(parser)
    options.add_lane(parser, seed="secret")
    options.add_workers(parser)
    parser.set_defaults(run=run)


def _add_sources(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group("where attempts come from")
    group.add_argument(
        "--attempts",
        type=Path,
        nargs="+",
        default=[],
        metavar="PATH",
        help="Python files, .jsonl files of submissions, or folders of them",
    )
    group.add_argument("--model", metavar="NAME", help="a model to ask for attempts")
    group.add_argument(
        "--endpoint", metavar="URL", help="its OpenAI-compatible server, e.g. http://HOST:8000/v1"
    )
    group.add_argument(
        "--key-variable",
        default="",
        metavar="VAR",
        help="environment variable that holds the server's key",
    )
    group.add_argument(
        "--timeout", type=_seconds, default=300.0, metavar="S", help="for an answer (300 s)"
    )
    group.add_argument(
        "--rounds",
        type=_positive,
        default=3,
        metavar="N",
        help="how often the model is asked, each time told what was tried (3)",
    )
    group.add_argument(
        "--samples", type=_positive, default=4, metavar="N", help="answers a round (4)"
    )


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--attacks",
        type=Path,
        default=Path("tests/attacks"),
        metavar="DIR",
        help="the corpus, which may be new (default ./tests/attacks)",
    )
    parser.add_argument(
        "--out",
        type=Path,
        default=Path("effbench-results/hardening.jsonl"),
        metavar="FILE",
        help="log of all attempts; what was stopped before is not run again (default %(default)s)",
    )


def _positive(text: str) -> int:
    if (number := int(text)) < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def _share(text: str) -> float:
    if not 0 <= (number := float(text)) < 1:
        raise argparse.ArgumentTypeError("must be from 0 to below 1")
    return number


def _seconds(text: str) -> float:
    if not 0 < (number := float(text)) < 1e6:
        raise argparse.ArgumentTypeError("must be a number of seconds")
    return number


def run(arguments: argparse.Namespace) -> int:
    """Harden; returns the exit code."""
    if bool(arguments.ids) == arguments.all:
        raise InputError("harden: name problems, or give --all")
    suite = options.open_suite(arguments, arguments.ids)
    seed = options.parse_seed(arguments.seed)
    attempts = read_attempts(arguments.attempts, suite)
    model = _read_model(arguments)
    if not attempts and model is None:
        raise InputError("harden: no attempt for these problems: give --attempts, or --model")
    layers = arguments.require_layers
    lane = require_layers(choose_lane(arguments.sandbox, arguments.meter), layers)
    other = None if arguments.one_lane else _choose_other(lane, layers)
    settings = Settings(arguments.rounds if model else 1, arguments.threshold)
    tried: list[Tried] = []
    rerun: list[Outcome] = []
    solved: list[hardened.SolversPart] = []
    entries: dict[str, Path] = {}
    for number, part in enumerate(split_by_lane(suite, lane, layers)):
        plan = Plan(part[0], part[1], seed, arguments.workers)
        sources: list[Source] = [offer(attempts)]
        if model is not None:
            sources.append(Hacker(model.name, model.ask, arguments.samples, plan.lane.name))
        second = other if plan.lane is lane else None
        for each in _attack(plan, join_sources(sources), settings, arguments.out, second):
            tried.append(each)
            if each.end in RECORDED:
                entries[each.digest] = record(each, arguments.attacks)
        rerun += _run_corpus(plan, arguments.attacks, with_honest=number == 0)
        solved += _check(plan)
    report = hardened.Report(tuple(tried), tuple(rerun), tuple(solved), entries)
    _show(report, as_json=arguments.json)
    return int(report.result)


def _read_model(arguments: argparse.Namespace) -> Model | None:
    if (arguments.model is None) != (arguments.endpoint is None):
        raise InputError("harden: --model NAME and --endpoint URL go together")
    if arguments.model is None:
        return None
    model = Model(arguments.model, arguments.endpoint, arguments.key_variable, arguments.timeout)
    model.check()
    return model


def _choose_other(lane: Lane, layers: Sequence[str]) -> Lane | None:
    """Return a lane of the other kind, where there is one."""
    try:
        other = choose_lane("auto", "auto", NATIVE if is_portable(lane) else PORTABLE)
        return require_layers(other, layers)
    except CapabilityError as error:
        print(f"effbench: what scores is judged in {lane.name} only: {error}", file=sys.stderr)
        return None


def _attack(
    plan: Plan, source: Source, settings: Settings, path: Path, other: Lane | None
) -> Iterator[Tried]:
    """Yield every attempt with its end; what is new is in the log before it is yielded."""
    known = index_known(read_log(path))
    with contextlib.closing(Log(path)) as log, ProgressBar() as bar:
        for each in harden(plan, source, known, settings, bar, other):
            if each.digest not in known:
                log.write(each)
            if each.end in RECORDED:
                bar.note(f"{each.problem}: {each.origin}: {each.end}: {each.evidence[0].text}")
            yield each


def _run_corpus(plan: Plan, folder: Path, *, with_honest: bool) -> list[Outcome]:
    """Run the corpus's entries for the plan's problems, and its honest programs."""
    names = {problem.id for problem in plan.suite.problems}
    suite = plan.suite
    if (folder / "suite").is_dir():
        suite = merge_suites(suite, load_suite(str(folder / "suite"), trust=True))
    plan = replace(plan, suite=suite)
    wanted: Sequence[Attack] = [
        attack
        for attack in find_attacks(folder)
        if (attack.problem in names and not attack.is_honest)
        or (with_honest and attack.is_honest and suite.find(attack.problem))
    ]
    fitting = choose_fitting(plan, wanted)
    public = calibrate_public(plan, fitting, options.PUBLIC_SEED)
    outcomes = []
    with ProgressBar() as bar:
        bar.stage("corpus", len(fitting))
        for outcome in run_attacks(plan, fitting, public):
            bar.step(outcome.attack.name)
            outcomes.append(outcome)
    return outcomes


def _check(plan: Plan) -> Iterator[hardened.SolversPart]:
    """Yield whether each problem's references and known-wrong solutions come out as declared."""
    with Worker(plan.lane) as worker, ProgressBar() as bar:
        bar.stage("references", len(plan.suite.problems))
        for problem in plan.suite.problems:
            report = checks.check_problem(
                problem, worker, seed=plan.seed, trusted=plan.suite.trusted
            )
            bar.step(problem.id)
            is_exact = plan.lane.meter.traits.is_exact
            yield hardened.SolversPart(problem.id, tuple(_complain(report, is_exact)))


def _complain(report: checks.ProblemReport, is_exact: bool) -> Iterator[str]:
    """Yield what a problem's own solutions do not get that they must; noise may move a tier."""
    if report.figures is None:
        errors = (x for x in report.findings if x.severity is checks.Severity.ERROR)
        yield from (f"{error.rule}: {error.message}" for error in errors)
        return
    for reference in report.figures.references:
        if reference.verdict is not Verdict.AC:
            yield f"its reference {reference.name} gets {reference.verdict}"
        elif is_exact and reference.matched != reference.tier:
            place = f"tier {reference.matched}" if reference.matched else "no tier"
            yield f"its reference {reference.name} of tier {reference.tier} reaches {place}"
    for wrong in report.figures.detections:
        if wrong.verdict is not wrong.declared:
            yield f"known-wrong {wrong.name} gets {wrong.verdict}, must be {wrong.declared}"


def _show(report: hardened.Report, *, as_json: bool) -> None:
    if as_json:
        print(hardened.to_json(report))
        return
    console = wide_console()
    console.print(hardened.draw_table(report))
    for line in hardened.describe(report):
        console.print(line, markup=False, highlight=False, soft_wrap=True)
