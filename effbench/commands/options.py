"""Options that several commands share, and what they mean."""

from __future__ import annotations

import argparse
import math
import secrets
from dataclasses import dataclass, replace
from pathlib import Path

import psutil

from effbench.corpus import Suite, load_suite
from effbench.errors import InputError
from effbench.isolation.layers import parse_layers

PUBLIC_SEED = 1
Commands = argparse._SubParsersAction  # the type of add_subparsers(), which has no public name


def add_suite(parser: argparse.ArgumentParser) -> None:
    """Add the options that choose a suite."""
    parser.add_argument(
        "--suite", metavar="NAME|DIR", help="the bundled suite (default), or a folder"
    )
    parser.add_argument(
        "--trust-suite",
        action="store_true",
        help="run the generators and checkers of --suite DIR on this host instead of in a sandbox",
    )


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


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("must be 1 or more")
    return number


def open_suite(arguments: argparse.Namespace, problems: list[str] | None = None) -> Suite:
    """Return the suite that was asked for, cut down to `problems` when they are given."""
    suite = load_suite(arguments.suite, trust=arguments.trust_suite)
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
        "--k", default="1,10,100", metavar="K,K,...", help="which k for eff@k and pass@k (1,10,100)"
    )


@dataclass(frozen=True, slots=True)
class Gate:
    """A metric and the least that a model has to reach."""

    metric: str
    least: float

    @classmethod
    def parse(cls, text: str, option: str) -> Gate:
        """Return the gate that METRIC=VALUE means; raises InputError that names the option."""
        metric, _, value = text.partition("=")
        try:
            least = float(value)
        except ValueError:
            least = math.nan
        if not metric or not math.isfinite(least):
            raise InputError(f"{option} {text}: give METRIC=VALUE, e.g. eff@1=0.5")
        return cls(metric, least)


def parse_ks(text: str) -> list[int]:
    """Return the k of a --k option, ascending; raises InputError."""
    try:
        ks = sorted({int(part) for part in text.split(",")})
    except ValueError:
        ks = []
    if not ks or ks[0] < 1:
        raise InputError(f"--k {text}: give numbers from 1 on, separated by commas")
    return ks


def existing_file(text: str) -> Path:
    """Return the path of a file that is there; for argparse."""
    path = Path(text)
    if not path.is_file():
        raise argparse.ArgumentTypeError(f"{text}: no such file")
    return path
