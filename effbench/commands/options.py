"""Options that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import os
import secrets
import stat
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import psutil

from effbench.corpus import Suite, load_suite
from effbench.crew import usable_cores
from effbench.errors import InputError
from effbench.isolation.layers import parse_layers
from effbench.report.wording import count
from effbench.scaling import LARGEST_SCALE, is_scale, scale_suite

T = TypeVar("T")
PUBLIC_SEED = 1
SMALL_SCALE = 0.1
Commands = argparse._SubParsersAction  # the type of add_subparsers(), which has no public name


def add_suite(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose a suite."""
    parser.add_argument(
        "--suite", metavar="NAME|DIR", help="the bundled suite (default), or a folder"
    )
    parser.add_argument(
        "--subset", metavar="NAME", help="only the problems that the suite's suite.toml lists so"
    )
    parser.add_argument(
        "--trust-suite",
        action="store_true",
        help="run the generators and checkers of --suite DIR on this host instead of in a sandbox",
    )


def add_scale(parser: argparse.ArgumentParser) -> None:
    """Add the option that changes the sizes of inputs."""
    parser.add_argument(
        "--scale",
        type=_scale,
        default=1.0,
        metavar="X",
        help="inputs X times as large at the weighted levels: below 1 quicker, above 1 harder, and "
        "then perhaps larger than the prompt promises",
    )


def _scale(text: str) -> float:
    try:
        factor = float(text)
    except ValueError:
        factor = 0.0
    if not is_scale(factor):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no number above 0 that is {LARGEST_SCALE} at most"
        )
    return factor


def add_lane(parser: argparse.ArgumentParser, seed: str = "public") -> None:
    """Add the options that choose sandbox, meter and inputs; `seed` is taken unless told."""
    parser.add_argument(
        "--meter",
        default="auto",
        help="what a cost is counted in: fuel (in wasm), cachegrind or cpu-time (in bubblewrap, "
        "docker); auto (default) takes the first that works",
    )
    parser.add_argument(
        "--sandbox",
        default="auto",
        help="wasm, bubblewrap or docker; auto (default) takes the first of wasm and bubblewrap "
        "that works; unconfined has to be asked for by name",
    )
    parser.add_argument(
        "--require-layers",
        type=_layers,
        default=(),
        metavar="NAME,...",
        help="refuse a sandbox in which one of these layers is not in force; effbench doctor names "
        "them",
    )
    parser.add_argument(
        "--seed",
        default=seed,
        metavar="N|public|secret",
        help="which inputs: public, a number, or secret ones drawn now (default %(default)s)",
    )


def _layers(text: str) -> tuple[str, ...]:
    try:
        return parse_layers(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Add the option that sets how many cores are used."""
    parser.add_argument(
        "--workers",
        type=_positive,
        default=psutil.cpu_count(logical=False) or 1,
        metavar="N",
        help="how many cores to use, one process pinned to each (default: all physical ones)",
    )


def natural(text: str) -> int:
    """Return a number that is 0 or more, for argparse."""
    return _whole_number(text, least=0)


def _positive(text: str) -> int:
    return _whole_number(text, least=1)


def _whole_number(text: str, least: int) -> int:
    try:
        number = int(text)
    except ValueError:
        number = least - 1
    if number < least:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of {least} or more")
    return number


def fit_workers(asked: int) -> int:
    """Return how many workers there can be: one a core; says so where more were asked for."""
    cores = len(usable_cores())
    if asked > cores:
        print(
            f"effbench: --workers {asked}: this process may use {count(cores, 'core')}, each with "
            "one worker",
            file=sys.stderr,
        )
    return min(asked, cores)


def take_part(items: Sequence[T], part: str) -> list[T]:
    """Return every N-th of some items, beginning with the I-th, for I/N; raises InputError."""
    index, _, parts = part.partition("/")
    if not (index.isdigit() and parts.isdigit() and 1 <= int(index) <= int(parts)):
        raise InputError(f"--part {part}: write I/N, with I from 1 to N")
    if items and int(index) > len(items):
        raise InputError(
            f"--part {part}: is empty, for there are only {len(items)}: take fewer parts"
        )
    return list(items[int(index) - 1 :: int(parts)])


def open_suite(arguments: argparse.Namespace, problems: Sequence[str] | None = None) -> Suite:
    """Return the suite that was asked for, cut down to `problems` when they are given, and scaled
    where the command has such an option.
    """
    return cut_suite(read_suite(arguments), arguments.subset, problems or ())


def read_suite(arguments: argparse.Namespace) -> Suite:
    """Return the suite that was asked for, scaled, with all its problems."""
    suite = load_suite(arguments.suite, trust=arguments.trust_suite)
    return scale_suite(suite, getattr(arguments, "scale", 1.0))


def warn_of_size(scale: float) -> None:
    """Say on standard error what inputs of very different sizes do: above a scale of 1 prompts
    promise smaller ones, and far below it tiers lie closer together.
    """
    if scale < SMALL_SCALE:
        print(
            f"effbench: --scale {scale:g}: references may cost too little to tell tiers apart; "
            "where a ladder is called inverted, take a larger one",
            file=sys.stderr,
        )
    if scale > 1:
        print(
            f"effbench: --scale {scale:g}: inputs may be larger than prompts promise, and programs "
            f"that rely on a promise may fail: effbench check --all --scale {scale:g} names the "
            "problems whose contracts do not admit them",
            file=sys.stderr,
        )


def cut_suite(suite: Suite, subset: str | None, problems: Sequence[str]) -> Suite:
    """Return a suite with the problems of a subset only, and of those only the named ones, if any
    are. Raises InputError for a named problem that the subset leaves out.
    """
    if subset is not None:
        members = suite.subset(subset)
        for problem_id in problems:
            if suite.problem(problem_id).id not in members:
                raise InputError(f"{problem_id} is not in --subset {subset}: leave one out")
        suite = replace(suite, problems=tuple(p for p in suite.problems if p.id in members))
    if not problems:
        return suite
    chosen = {suite.problem(problem_id).id for problem_id in problems}
    return replace(suite, problems=tuple(p for p in suite.problems if p.id in chosen))


def parse_seed(text: str) -> int:
    """Return the seed that a --seed option means; raises InputError."""
    if text == "public":
        return PUBLIC_SEED
    if text == "secret":
        return secrets.randbits(63)
    try:
        return int(text)
    except ValueError:
        raise InputError(f"--seed {text}: give a whole number, public or secret") from None


def add_ks(parser: argparse.ArgumentParser) -> None:
    """Add the option that says for which k there are figures."""
    parser.add_argument(
        "--k",
        default="1,10,100",
        metavar="K,K,...",
        help="which k for eff@k and pass@k besides 1 (10,100)",
    )


def parse_ks(text: str) -> list[int]:
    """Return the k of a --k option and 1, the headline's, ascending; raises InputError."""
    try:
        ks = {int(part) for part in text.split(",")}
    except ValueError:
        ks = {0}
    if min(ks) < 1:
        raise InputError(f"--k {text}: give numbers from 1 on, separated by commas")
    return sorted({1, *ks})


def existing_file(text: str) -> Path:
    """Return the path of a file that is there and can be read, be it a pipe; for argparse."""
    path = Path(text)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise argparse.ArgumentTypeError(f"{text}: no such file") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise argparse.ArgumentTypeError(f"{text!r}: cannot be read: {reason}") from None
    if stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"{text}: is a folder: name a file in it")
    if not os.access(path, os.R_OK):
        raise argparse.ArgumentTypeError(f"{text}: cannot be read: Permission denied")
    return path
