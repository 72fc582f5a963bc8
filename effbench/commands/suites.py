"""suite: what a suite is made of, and marking its files."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path

from effbench.canary import find_unmarked, mark
from effbench.commands import options
from effbench.errors import InputError
from effbench.report.statistics import count_problems, describe, render
from effbench.report.wording import count
from effbench.variants import write_variants


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `suite`."""
    parser = commands.add_parser("suite", help="what a suite is made of, and marking its files")
    kinds = parser.add_subparsers(metavar="stats|mark|variants", required=True)
    stats = kinds.add_parser("stats", help="how many problems of which kind")
    form = stats.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true")
    form.add_argument("--markdown", action="store_true", help="a page, with the list of problems")
    options.add_suite(stats)
    stats.set_defaults(run=run_stats)
    marking = kinds.add_parser(
        "mark",
        help="write the suite's canary into every file that lacks it",
        description="Write the canary that suite.toml declares into the first line of every file "
        "of the suite that lacks it, as a comment, so that training sets can leave them out.",
    )
    options.add_suite(marking)
    marking.set_defaults(run=run_mark)
    variants = kinds.add_parser(
        "variants",
        help="write a suite of the same problems in other words",
        description="Write, for every problem that declares a [variant], the same problem with "
        "another story, entry point and parameters. What a model loses there, it remembered.",
    )
    variants.add_argument("-o", "--out", type=Path, required=True, metavar="DIR")
    options.add_suite(variants)
    variants.set_defaults(run=run_variants)


def run_variants(arguments: argparse.Namespace) -> int:
    """Write a suite of variants."""
    suite = options.open_suite(arguments)
    ids = write_variants(suite, arguments.out)
    without = len(suite.problems) - len(ids)
    verb = "declares" if without == 1 else "declare"
    rest = f", {count(without, 'problem')} {verb} none" if without else ""
    made = f"{arguments.out}: {count(len(ids), 'variant')}{rest}"
    print(f"{made}; use it with --suite {arguments.out}")
    return 0


def run_stats(arguments: argparse.Namespace) -> int:
    """Print a suite's statistics."""
    suite = options.open_suite(arguments)
    if arguments.markdown:
        print(render(suite), end="")
    elif arguments.json:
        print(json.dumps(asdict(count_problems(suite)), indent=1))
    else:
        print(describe(count_problems(suite)))
    return 0


def run_mark(arguments: argparse.Namespace) -> int:
    """Mark files with the canary and name them."""
    suite = options.open_suite(arguments)
    if not all(problem.canary for problem in suite.problems):
        raise InputError(f'suite {suite.name} has no canary: add canary = "..." to its suite.toml')
    for problem in suite.problems:
        for path in find_unmarked(problem):
            mark(path, problem.canary)
            print(path)
    return 0
