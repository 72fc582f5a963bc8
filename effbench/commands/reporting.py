"""report, compare, leaderboard: what evaluations have measured, shown anew. Nothing is run."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from effbench.commands import options
from effbench.commands.evaluating import SOME_ERRORS, of_one_lane
from effbench.corpus import load_suite
from effbench.errors import InputError, SuiteError
from effbench.model import Problem
from effbench.report import (
    comparing,
    comparing_terminal,
    leaderboard,
    leaderboard_page,
    markdown,
    terminal,
)
from effbench.report.comparability import ACROSS, Evaluation
from effbench.report.completeness import REMEDY
from effbench.report.scores import score_results, to_json, write_text
from effbench.report.wording import count
from effbench.results import Provenance, Results, read_results
from effbench.scaling import read_scale, scale_suite

COMPARE = """\
Compare two models problem by problem: mean differences B - A of eff@1 and pass@1, each with the
95 % interval of the paired differences, who wins how often, and where B gains and loses most.

  effbench compare results/old results/new
  effbench compare results/all --model gpt --model claude
  effbench compare results/all results/new --model gpt

--model says which model of a folder with several: once for both folders, or twice, for A and for B.
Results that were not measured alike (suite, seed, meter, sandbox, versions) are refused, and what
differs is named. Where only the sets of problems differ, --shared-problems compares over those that
both evaluated, and says how many of how many they are.

--across suite compares what one model makes of a suite and of its variants (effbench suite
variants), or of other sizes (--scale), --across seed of other inputs:

  effbench compare results/originals results/variants --across suite

What a model has less in B is then what it remembered of the originals, as far as the interval
excludes 0. That it has no less does not show that it remembers nothing.
"""
LEADERBOARD = """\
Write one HTML file that ranks all models of the folders. It loads nothing, works without a script,
and holds its data as JSON. Results that were not measured alike are refused; where only the sets of
problems differ, --shared-problems ranks over those that all evaluated. NAME=DIR gives the model of
a folder that holds one another name.
"""
OPERAND = "[NAME=]DIR"


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `report`, `compare` and `leaderboard`."""
    report = commands.add_parser(
        "report", help="show the scores of an evaluation again, without running anything"
    )
    report.add_argument("folder", metavar="DIR", help="what evaluate --out was")
    options.add_ks(report)
    form = report.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="print scores.json, nothing else")
    form.add_argument("--markdown", action="store_true", help="print summary.md, nothing else")
    report.add_argument(
        "--suite",
        metavar="NAME|DIR",
        help="the suite that was evaluated, for the growth of costs (the bundled one is known)",
    )
    report.set_defaults(run=run_report)
    compare = commands.add_parser(
        "compare",
        help="two models side by side, problem by problem",
        description=COMPARE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    compare.add_argument("a", metavar="A", help="a results folder")
    compare.add_argument("b", metavar="B", nargs="?", help="another one (default: the same)")
    compare.add_argument("--model", action="append", default=[], metavar="NAME")
    _add_shared(compare)
    compare.add_argument(
        "--across",
        action="append",
        choices=tuple(ACROSS),
        default=[],
        help="compare although this is not the same; repeatable",
    )
    compare.add_argument("--json", action="store_true", help="print JSON, nothing else")
    compare.set_defaults(run=run_compare)
    board = commands.add_parser(
        "leaderboard", help="rank models in one HTML file", description=LEADERBOARD
    )
    board.add_argument("folders", nargs="+", metavar=OPERAND)
    board.add_argument("-o", "--out", type=Path, default=Path("leaderboard.html"), metavar="FILE")
    board.add_argument("--title", default="Code efficiency leaderboard")
    options.add_ks(board)
    _add_shared(board)
    board.set_defaults(run=run_leaderboard)


def _add_shared(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--shared-problems",
        action="store_true",
        help="where evaluations are of different problems of one suite: only those that all share",
    )


def run_report(arguments: argparse.Namespace) -> int:
    """Show the scores of a results folder; returns the exit code."""
    ks = options.parse_ks(arguments.k)
    results = read_folder(Path(arguments.folder))
    scores = score_results(results, ks, _find_problems(results.provenance, arguments.suite))
    if arguments.json:
        print(to_json(scores), end="")
    elif arguments.markdown:
        print(markdown.render(scores), end="")
    else:
        terminal.show(scores, terminal.wide_console())
    return SOME_ERRORS if scores.n_errors or scores.n_missing else 0


def _find_problems(provenance: Provenance, location: str | None) -> tuple[Problem, ...]:
    """Return the problems that were evaluated, which results do not hold; none where the suite is
    not at hand. Raises InputError for a suite that was named and is another one.
    """
    try:
        suite = scale_suite(load_suite(location), read_scale(provenance.suite_version))
    except SuiteError:
        if location is not None:
            raise
        return ()
    if suite.digest == provenance.suite_digest:
        return suite.problems
    if location is not None:
        raise InputError(
            f"--suite {location}: has digest {suite.digest[:12]}..., and what was evaluated "
            f"{provenance.suite_digest[:12]}...: name that suite, or none"
        )
    return ()


def run_compare(arguments: argparse.Namespace) -> int:
    """Compare two models; returns the exit code."""
    operands = [arguments.a] if arguments.b is None else [arguments.a, arguments.b]
    a, *others = read_evaluations(operands, [1], shared=arguments.shared_problems)
    b = others[0] if others else a
    found = comparing.compare(a, *_choose(a, b, arguments.model), arguments.across)
    if arguments.json:
        print(comparing.to_json(found), end="")
    else:
        comparing_terminal.show(found, terminal.wide_console())
    return SOME_ERRORS if found.unjudged else 0


def _choose(a: Evaluation, b: Evaluation, models: Sequence[str]) -> tuple[str, Evaluation, str]:
    """Return the model of A, B, and the model of B; raises InputError where that is left open."""
    if len(models) > 2:
        raise InputError("--model: give one name for both sides, or two")
    if a is b and len(models) != 1:
        names = list(models) or list(a.scores.models)
        if len(names) == 2:
            return names[0], b, names[1]
        known = ", ".join(map(repr, names))
        raise InputError(f"{a.label}: holds {known}: say which two with --model A --model B")
    if a is b:
        raise InputError(f"--model {models[0]}: one folder needs two models: --model A --model B")
    wanted = [*models] * 2 if len(models) == 1 else [*models]
    first, second = wanted or (_only_model(a), _only_model(b))
    return first, b, second


def _only_model(evaluation: Evaluation) -> str:
    names = list(evaluation.scores.models)
    if len(names) != 1:
        known = ", ".join(map(repr, names)) or "no model"
        raise InputError(f"{evaluation.label}: holds {known}: say which with --model")
    return names[0]


def run_leaderboard(arguments: argparse.Namespace) -> int:
    """Write the leaderboard; returns the exit code."""
    ks = options.parse_ks(arguments.k)
    evaluations = read_evaluations(arguments.folders, ks, shared=arguments.shared_problems)
    board = leaderboard.build(evaluations, arguments.title)
    try:
        write_text(arguments.out, leaderboard_page.render(board))
    except OSError as error:
        raise InputError(f"--out {arguments.out}: cannot be written: {error.strerror}") from None
    print(f"Written: {arguments.out}, {count(len(board.entries), 'model')}")
    return SOME_ERRORS if any(e.n_errors or e.n_missing for e in board.entries) else 0


def read_evaluations(
    operands: Sequence[str], ks: Sequence[int], *, shared: bool
) -> list[Evaluation]:
    """Return the scores of every [NAME=]DIR; where `shared`, over the problems that all share.

    Raises InputError where that is none.
    """
    found = [_read_operand(operand) for operand in operands]
    if not shared:
        return [Evaluation(label, score_results(results, ks)) for label, results in found]
    evaluated = [results.provenance.problems for _, results in found]
    problems = set(evaluated[0]).intersection(*evaluated[1:])
    if not problems:
        raise InputError("--shared-problems: there is no problem that all of them evaluated")
    return [
        Evaluation(
            label,
            score_results(results.of_problems(problems), ks),
            len(results.provenance.problems) - len(problems),
        )
        for label, results in found
    ]


def _read_operand(operand: str) -> tuple[str, Results]:
    """Return folder and results of [NAME=]DIR, its only model called NAME where that is given."""
    name, _, rest = operand.partition("=")
    if not rest or Path(operand).exists():
        return operand, read_folder(Path(operand))
    results = read_folder(Path(rest))
    models = {row.model for row in results.rows}
    models |= {item.model for item in results.not_scored}
    models |= {item.model for item in results.wanted}
    if len(models) > 1:
        known = ", ".join(map(repr, sorted(models)))
        raise InputError(f"{operand}: {rest} holds several models, {known}: none can be renamed")
    renamed = Results(
        results.provenance,
        tuple(replace(row, model=name) for row in results.rows),
        tuple(replace(item, model=name) for item in results.not_scored),
        tuple(replace(item, model=name) for item in results.wanted),
    )
    return rest, renamed


def read_folder(folder: Path) -> Results:
    """Return what counts: of each model, the samples that its last evaluation set out to judge.

    A results file may hold more, samples that later files left out. Where it does not say what was
    set out for, the samples count that the folder's scores.json is about, and without one all.
    Raises InputError for what is no results folder.
    """
    path = folder / "results.jsonl"
    if not path.is_file():
        raise InputError(f"{folder}: holds no results.jsonl: name the --out of an evaluation")
    results = read_results(path)
    rows = results.of_wanted().rows
    if (folder / "scores.json").is_file():
        known = {item.model for item in results.wanted}
        counted = _read_counted(folder / "scores.json")
        rows = tuple(
            row
            for row in rows
            if row.model in known or (row.model, row.problem, row.sample) in counted
        )
    else:
        print(f"effbench: {folder}: its evaluation was not completed: {REMEDY}", file=sys.stderr)
    if left := len(results.rows) - len(rows):
        print(
            f"effbench: {folder}: {left} of {len(results.rows)} rows do not count: the last "
            "evaluation of their model was not about them",
            file=sys.stderr,
        )
    return replace(results, rows=of_one_lane(rows, results.provenance.sandbox))


def _read_counted(path: Path) -> set[tuple[str, str, int]]:
    try:
        models = json.loads(path.read_bytes())["models"]
        return {
            (name, item["problem"], item["sample"])
            for name, model in models.items()
            for item in model["submissions"]
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise InputError(
            f"{path}: not a scores.json ({error!r}): remove it, then all of results.jsonl counts"
        ) from None
