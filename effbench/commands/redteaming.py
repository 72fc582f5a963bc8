"""redteam: run the corpus of attacks in every lane of this machine, and say what got through."""

from __future__ import annotations

import argparse
import secrets
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from effbench.commands import options
from effbench.corpus import load_suite
from effbench.crew import Plan
from effbench.errors import CapabilityError, InputError
from effbench.lanes import BY_NAME, NATIVE, PORTABLE, Lane, choose_lane
from effbench.progress import ProgressBar
from effbench.redteam import findings
from effbench.redteam.attacks import Attack, merge_suites, read_attacks
from effbench.redteam.trial import Outcome, calibrate_public, choose_fitting, run_attacks
from effbench.report.terminal import wide_console

GOT_THROUGH, NO_CORPUS = 1, 3
DEFAULT_FOLDER = Path("tests/attacks")
DESCRIPTION = """\
Submit every attack of a corpus, like any other submission, in every sandbox with every meter that
works here, under a secret seed; after each, an honest program. An attack succeeds if it scores more
than it deserves, or if the honest program notices. Attacks never run outside of a sandbox.

Exit code 0 if nothing succeeded, everything ended as its header says, and every honest program of
the corpus passed; 1 if not; 3 if there is no corpus, or no lane.
"""


def add_commands(commands: options.Commands[argparse.ArgumentParser]) -> None:
    """Add `redteam`."""
    parser = commands.add_parser(
        "redteam",
        help="attack every sandbox and meter of this machine, and say what got through",
        description=DESCRIPTION,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="CLASS[/NAME]", help="only these")
    parser.add_argument(
        "--attacks",
        type=Path,
        default=DEFAULT_FOLDER,
        metavar="DIR",
        help="the corpus (default ./tests/attacks)",
    )
    options.add_suite(parser)
    parser.add_argument("--sandbox", default="auto", help="only this one")
    parser.add_argument("--meter", default="auto", help="only this one")
    parser.add_argument(
        "--part", default="1/1", metavar="I/N", help="only the I-th of N parts of every class"
    )
    parser.add_argument("--json", action="store_true", help="print the findings as JSON")
    options.add_workers(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Run the attacks; returns the exit code."""
    if not arguments.attacks.is_dir():
        print(f"effbench: {arguments.attacks}: no such folder: --attacks DIR", file=sys.stderr)
        return NO_CORPUS
    attacks = _choose(read_attacks(arguments.attacks), arguments.names, arguments.part)
    suite = load_suite(str(arguments.attacks / "suite"), trust=True)
    if not {attack.problem for attack in attacks} <= {problem.id for problem in suite.problems}:
        suite = merge_suites(suite, options.open_suite(arguments))
    absent: list[str] = []
    outcomes: list[Outcome] = []
    for lane in _find_lanes(arguments.sandbox, arguments.meter, absent):
        plan = Plan(suite, lane, secrets.randbits(63), arguments.workers)
        outcomes += _run_in(plan, attacks)
    if not outcomes:
        raise CapabilityError("no lane works here that any of these attacks is meant for")
    if arguments.json:
        print(findings.to_json(outcomes, absent))
    else:
        _show(outcomes, absent)
    return GOT_THROUGH if any(outcome.failures for outcome in outcomes) else 0


def _choose(attacks: Sequence[Attack], names: Sequence[str], part: str) -> list[Attack]:
    """Return the attacks of the named classes, and of these the part that was asked for."""
    chosen = [a for a in attacks if not names or {a.name, a.kind} & {*names}]
    if not chosen:
        raise InputError(f"{', '.join(names)}: no such class or attack; {attacks[0].name} is one")
    return options.take_part(chosen, part)


def _find_lanes(sandbox: str, meter: str, absent: list[str]) -> Iterator[Lane]:
    """Yield every lane that works and fits the names; note those that do not work."""
    known = (*PORTABLE, *NATIVE, *(pair for pair in BY_NAME if pair[0] != "unconfined"))
    fitting = [(s, m) for s, m in known if sandbox in (s, "auto") and meter in (m, "auto")]
    if not fitting:
        names = ", ".join(f"{s} with {m}" for s, m in known)
        raise InputError(f"--sandbox {sandbox} --meter {meter}: known are {names}")
    for pair in fitting:
        try:
            yield choose_lane(*pair)
        except CapabilityError as error:
            absent.append(f"{', '.join(pair)}: {' '.join(str(error).split())}")


def _run_in(plan: Plan, attacks: Sequence[Attack]) -> list[Outcome]:
    """Run the attacks in one lane, with what they may know of the public seed."""
    lane = plan.lane
    fitting = choose_fitting(plan, attacks)
    public = calibrate_public(plan, fitting, options.PUBLIC_SEED)
    outcomes = []
    with ProgressBar() as bar:
        bar.stage(f"attacks: {lane.name}", len(fitting))
        for outcome in run_attacks(plan, fitting, public):
            bar.step(outcome.attack.name)
            outcomes.append(outcome)
            for failure in outcome.failures:
                bar.note(f"{lane.name}: {outcome.attack.name}: {failure} ({outcome.detail})")
    return outcomes


def _show(outcomes: Sequence[Outcome], absent: Sequence[str]) -> None:
    console = wide_console()
    console.print(findings.draw_table(outcomes))
    for each in outcomes:
        for failure in each.failures:
            where = f"{each.attack.name} in {each.sandbox}, {each.meter}"
            text = f"{where}: {failure} ({each.detail})"
            console.print(text, markup=False, highlight=False)
    for text in absent:
        console.print(f"not tried: {text}", markup=False, highlight=False)
