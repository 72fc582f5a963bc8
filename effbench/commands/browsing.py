"""Commands for those who look at a suite: problems, prompts."""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from pathlib import Path

from rich.table import Table
from rich.text import Text

from effbench.commands import options
from effbench.commands.reporting import read_folder
from effbench.errors import InputError
from effbench.model import Problem, Verdict
from effbench.report.terminal import wide_console
from effbench.report.wording import count
from effbench.scoring.population import population_shares
from effbench.scoring.summary import score_submissions

POPULATION = """\
Count, in the results of evaluations, which share of the correct solutions of each problem reaches
which tier of its ladder, and print that as the line for problem.toml that DPS needs. The more
different the models behind it, the better: EvalPerf samples its population from many.
"""

# Of `problems list`: what a narrow terminal shows, and how wide one is that shows all.
NARROW, WIDE_COLUMNS = ("id", "io", "difficulty", "tiers", "title"), 120


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add the readers' commands."""
    problems = commands.add_parser("problems", help="what the suite holds, problem by problem")
    kinds = problems.add_subparsers(metavar="list|show|population", required=True)
    listing = kinds.add_parser("list", help="one line a problem")
    listing.add_argument("--json", action="store_true")
    options.add_suite(listing)
    listing.set_defaults(run=run_list)
    show = kinds.add_parser("show", help="prompt and levels of one problem")
    show.add_argument("id")
    show.add_argument(
        "--ladder",
        action="store_true",
        help="also the approaches of its references and known-wrong solutions, which give away how "
        "it is solved",
    )
    show.add_argument("--json", action="store_true")
    options.add_suite(show)
    show.set_defaults(run=run_show)

    population = kinds.add_parser(
        "population",
        help="which share of known solutions reaches which tier",
        description=POPULATION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    population.add_argument("folders", nargs="+", type=Path, metavar="DIR")
    population.add_argument("--json", action="store_true")
    population.set_defaults(run=run_population)

    prompts = commands.add_parser("prompts", help="the prompts to ask a model, as JSONL")
    prompts.add_argument("--problem", action="append", metavar="ID", help="only this; repeatable")
    options.add_suite(prompts)
    prompts.set_defaults(run=run_prompts)


def run_list(arguments: argparse.Namespace) -> int:
    """Print the problems of a suite."""
    suite = options.open_suite(arguments)
    if arguments.json:
        print(json.dumps([_summary(problem) for problem in suite.problems], indent=1))
        return 0
    console = wide_console()
    is_narrow = console.width < WIDE_COLUMNS
    table = Table(box=None)
    for column in NARROW if is_narrow else (*NARROW, "demands", "topics"):
        table.add_column(column, no_wrap=column not in ("title", "topics"))
    for p in suite.problems:
        row = (p.id, p.io, str(p.difficulty), str(p.n_tiers), _one_line(p.title))
        more = () if is_narrow else (p.demands, _one_line(", ".join(p.topics)))
        table.add_row(*row, *more)
    console.print(table)
    return 0


def _one_line(text: str) -> Text:
    return Text(text, no_wrap=True, overflow="ellipsis")


def _summary(problem: Problem) -> dict[str, object]:
    return {
        "id": problem.id,
        "title": problem.title,
        "io": problem.io,
        "entry_point": problem.entry_point,
        "demands": problem.demands,
        "difficulty": problem.difficulty,
        "topics": list(problem.topics),
        "real": problem.real,
        "tiers": problem.n_tiers,
        "numpy": problem.numpy,
        "imported": problem.imported,
    }


def run_show(arguments: argparse.Namespace) -> int:
    """Print one problem."""
    suite = options.open_suite(arguments)
    problem = suite.problem(arguments.id)
    if arguments.json:
        print(json.dumps(_describe(problem, ladder=arguments.ladder), indent=1))
        return 0
    print(problem.prompt)
    print("levels:")
    for number, level in enumerate(problem.levels):
        shapes = ", ".join(dict.fromkeys(level.all_shapes))
        weight = f"hardness {level.hardness:g}, {level.cases} cases"
        print(f"  {number}: size {level.size}, {weight}: {shapes}")
    if not arguments.ladder:
        print(f"ladder of {count(problem.n_tiers, 'tier')}: --ladder shows it")
        return 0
    print("ladder:")
    for reference in problem.references:
        print(f"  tier {reference.tier}: {reference.name}, {reference.complexity}")
    for wrong in problem.wrong:
        print(f"  {wrong.verdict}: {wrong.name}: {wrong.reason}")
    return 0


def _describe(problem: Problem, *, ladder: bool) -> dict[str, object]:
    levels = [
        {
            "size": level.size,
            "hardness": level.hardness,
            "cases": level.cases,
            "shapes": list(dict.fromkeys(level.all_shapes)),
        }
        for level in problem.levels
    ]
    shown = {**_summary(problem), "prompt": problem.prompt, "levels": levels}
    if not ladder:
        return shown
    return shown | {
        "references": [
            {"name": each.name, "tier": each.tier, "complexity": each.complexity}
            for each in problem.references
        ],
        "wrong": [
            {"name": each.name, "verdict": each.verdict, "reason": each.reason}
            for each in problem.wrong
        ],
    }


def run_prompts(arguments: argparse.Namespace) -> int:
    """Print a JSON object a problem: task_id, prompt, io, entry_point, empty for a program."""
    for problem in options.open_suite(arguments, arguments.problem).problems:
        row = {
            "task_id": problem.id,
            "prompt": problem.prompt,
            "io": problem.io,
            "entry_point": problem.entry_point,
        }
        print(json.dumps(row, ensure_ascii=False))
    return 0


def run_population(arguments: argparse.Namespace) -> int:
    """Print the shares of every problem that some evaluation holds correct solutions of."""
    rows = [row for folder in arguments.folders for row in read_folder(folder).rows]
    costs: dict[str, list[float]] = defaultdict(list)
    tiers: dict[str, tuple[float, ...]] = {}
    for row, score in zip(rows, score_submissions(rows), strict=True):
        if row.judgement.verdict is not Verdict.AC or row.yardstick is None:
            continue
        ladder = tiers.setdefault(row.problem, row.yardstick.tiers)
        if ladder != row.yardstick.tiers:
            raise InputError(f"{row.problem}: the folders measured its ladder differently")
        # One that was stopped cost more than every tier.
        costs[row.problem].append(score.cost if score.cost is not None else 2 * ladder[-1])
    found = {name: population_shares(costs[name], tiers[name]).tolist() for name in sorted(costs)}
    if arguments.json:
        print(json.dumps(found, indent=1))
        return 0
    for name, shares in found.items():
        print(f"{name}: {len(costs[name])} correct solutions")
        print(f"  population = [{', '.join(f'{share:.4f}' for share in shares)}]")
    return 0
