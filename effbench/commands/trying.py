"""The command for those who write solutions: try."""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from effbench.commands import options
from effbench.crew import Plan, Station
from effbench.errors import InputError, UnfitError
from effbench.failing import FailingCase, Inquiry
from effbench.inputs import make_judge
from effbench.judging import judge_at
from effbench.lanes import choose_fallback, choose_lane, require_layers
from effbench.model import Judgement, Row, Verdict, Yardstick
from effbench.observing import Program, reduce_text
from effbench.report.markdown import cost_text, cpu_text, explain, growth_text
from effbench.scoring.summary import ProblemFacts, SubmissionScore, score_submission

UNJUDGED = 4
_INDENT = "    "
NOTHING = f"{_INDENT}(nothing)"


@dataclass(frozen=True, slots=True)
class Attempt:
    """What trying a file showed; there is no yardstick where no program was found in it. `levels`
    are those that were run. `is_chat` says that the file looks like chat output, and is no program.
    """

    score: SubmissionScore
    yardstick: Yardstick | None
    failing: FailingCase | None
    levels: frozenset[int]
    is_chat: bool


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add the command."""
    attempt = commands.add_parser(
        "try",
        help="judge one file against one problem: verdict, tier, costs, the failing case",
        description="Judge one whole program (not chat output) against one problem. Of a program "
        "that is not accepted, show the case it failed on.",
    )
    attempt.add_argument("id", help="the problem, see `effbench problems list`")
    attempt.add_argument("file", type=options.existing_file, help="a Python file")
    attempt.add_argument("--json", action="store_true", help="print the scores as JSON")
    attempt.add_argument(
        "--show-case",
        action="store_true",
        help="show the failing case's input, expected answer and answer in full, not cut short",
    )
    options.add_suite(attempt)
    options.add_scale(attempt)
    options.add_lane(attempt)
    attempt.set_defaults(run=run_try)


def run_try(arguments: argparse.Namespace) -> int:
    """Judge one file."""
    options.warn_of_size(arguments.scale)
    suite = options.open_suite(arguments, [arguments.id])
    lane = choose_lane(arguments.sandbox, arguments.meter)
    require_layers(lane, arguments.require_layers)
    fallback = choose_fallback(lane)
    if fallback is not None and suite.problems[0].native_only:
        lane = fallback()
    seed = options.parse_seed(arguments.seed)
    whole, path = arguments.show_case, arguments.file
    text = _read_program(path)
    try:
        attempt = _judge_file(Plan(suite, lane, seed, 1), text, whole)
    except UnfitError as error:
        if fallback is None:
            raise
        print(f"effbench: {error}: judged natively", file=sys.stderr)
        attempt = _judge_file(Plan(suite, fallback(), seed, 1), text, whole)
    if arguments.json:
        case = None if attempt.failing is None else asdict(attempt.failing)
        print(json.dumps({**asdict(attempt.score), "failing_case": case}, indent=1))
    else:
        _print_attempt(attempt)
    return 0 if attempt.score.verdict is not Verdict.SE else UNJUDGED


def _read_program(path: Path) -> str:
    """Return a file's text; raises InputError for one that is not a program in UTF-8."""
    if path.name.endswith((".jsonl", ".json", ".gz")):
        raise InputError(
            f"{path}: try takes one program, a .py file; effbench evaluate {path} judges a file "
            "of submissions"
        )
    data = path.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError(f"{path}:{line}: is not UTF-8: save the file as that") from None


def _judge_file(plan: Plan, text: str, whole: bool) -> Attempt:
    problem, lane = plan.suite.problems[0], plan.lane
    yardstick, failing = None, None
    with contextlib.closing(Station(plan, None)) as station:
        found = reduce_text(station.worker, problem, text, is_program=True)
        if isinstance(found, Program):
            judgement, calibration = judge_at(station, problem, found)
            yardstick = calibration.yardstick
            judge = make_judge(problem, station.foreign)
            inquiry = Inquiry(problem, calibration, judge, station.worker)
            failing = inquiry.find(found, judgement, whole=whole)
        elif found.is_unfit:
            raise UnfitError(found.detail)
        else:
            judgement = Judgement(found.verdict, found.detail, ())
    place = (lane.sandbox.name, lane.meter.name, lane.meter.traits.unit)
    row = Row("try", problem.id, 0, "", "", *place, judgement, yardstick)
    sizes = tuple(level.size for level in problem.levels)
    score = score_submission(row, ProblemFacts(sizes, problem.population))
    levels = frozenset(case.level for case in judgement.cases)
    is_chat = judgement.verdict is Verdict.CE and "```" in text
    return Attempt(score, yardstick, failing, levels, is_chat)


def _print_attempt(attempt: Attempt) -> None:
    score = attempt.score
    explanation = explain(score)
    print(f"{score.problem}: {score.verdict}{': ' if explanation else ''}{explanation}")
    if attempt.is_chat:
        print('  try takes a whole program; effbench evaluate takes chat output, as "completion"')
    if "No module named" in explanation:
        print("  submissions have the standard library, and numpy where the prompt says so")
    if attempt.failing is not None:
        _print_failing(attempt.failing)
    if attempt.yardstick is not None and score.verdict is Verdict.AC:
        _print_costs(score, attempt.yardstick, attempt.levels)
    sys.stdout.flush()


def _print_failing(case: FailingCase) -> None:
    print(f"on level {case.level}, case {case.index}: shape {case.shape}, size {case.size:,}")
    for name, text in (("input", case.input), ("expected", case.expected), ("given", case.answer)):
        if text is not None:
            print(f"  {name}:")
            print("\n".join(_INDENT + line for line in text.split("\n")) if text else NOTHING)
    if case.difference:
        print(f"  difference: {case.difference}")
    if not case.is_whole:
        print("  --show-case shows all of it")


def _print_costs(score: SubmissionScore, yardstick: Yardstick, run: frozenset[int]) -> None:
    unit = score.unit
    ladder, tier_level = yardstick.tiers, yardstick.tier_level
    print(f"efficiency {score.efficiency:.3f} (uncapped {score.efficiency_uncapped:.3f})")
    for level in score.levels:
        stopped = "over the limit" if level.level in run else "not run after one over the limit"
        spent = stopped if level.cost is None else f"{level.cost:,.0f} {unit}"
        print(
            f"  level {level.level}, dearest case: {spent}, expert {level.reference:,.0f}, "
            f"efficiency {level.efficiency:.3f}"
        )
    print(f"growth exponent {growth_text(score)}")
    place = f"level {tier_level}, summed over its cases"
    if score.cost is None:
        print(f"slower than every tier: stopped at {place}")
    else:
        tier = f"tier {score.tier} of {len(ladder)}" if score.tier else "slower than every tier"
        print(f"{tier}: {cost_text(score)} {unit}, {cpu_text(score)} ms of CPU at {place}")
    for number, cost in enumerate(ladder, 1):
        mark = "  <- here" if number == score.tier else ""
        times = "" if score.cost is None else f", of which this is {score.cost / cost:.2f} times"
        print(f"  tier {number}: {cost:,.0f}{times}{mark}")
