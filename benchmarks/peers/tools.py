"""The evaluators that are compared, each on the programs that all of them get."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from evaluations import Scores, evaluate

from .comparison import Outcome, Tool
from .enamel import read_number, run_enamel
from .environments import find_python
from .jail import PeerError, run_driver
from .tasks import Data, Files

OUR_METERS = {
    "fuel": "correctness on growing inputs, instructions",
    "cachegrind": "correctness on growing inputs, instructions",
    "cpu-time": "correctness on growing inputs, CPU time",
}
ENAMEL = ("ENAMEL", "correctness on growing inputs, time")
EVALPLUS = ("EvalPlus", "correctness on HumanEval's own, small inputs")
PACKAGES = ("enam", "evalplus")
NO_COFFE = (
    "it is on no package index (PyPI's `coffe` is a cosmology package), only in a repository "
    "that this command does not fetch"
)


@dataclass(frozen=True, slots=True)
class Bench:
    """What every tool needs to run."""

    data: Data
    files: Files
    suite: Path
    numbers: tuple[int, ...]
    scratch: Path
    environments: Path
    builder: Path
    workers: int


def make_tools(bench: Bench, meters: Sequence[str]) -> list[Tool]:
    """Return ours, one a meter, then the peers."""
    return [
        *(_make_ours(bench, meter) for meter in meters),
        _make_peer(bench, "enam", ENAMEL, 1, _run_enamel),
        _make_peer(bench, "evalplus", EVALPLUS, bench.workers, _run_evalplus),
        Tool("COFFE", "correctness, then instructions", 1, _refuse_coffe, _refuse_coffe),
    ]


def _make_ours(bench: Bench, meter: str) -> Tool:
    # The first run calibrates, so it is the preparation.
    run = partial(_run_ours, bench, meter)
    return Tool(f"effbench, {meter}", OUR_METERS[meter], bench.workers, run, run)


def _make_peer(
    bench: Bench,
    package: str,
    name_and_work: tuple[str, str],
    cores: int,
    run: Callable[[Bench, Path], Outcome],
) -> Tool:
    def find() -> Path:
        return find_python(bench.environments, package, bench.builder)

    def install() -> None:
        find()

    return Tool(*name_and_work, cores, install, lambda: run(bench, find()))


def _run_ours(bench: Bench, meter: str) -> Outcome:
    options = ("--workers", str(bench.workers))
    out = bench.scratch / meter
    try:
        scores = evaluate(bench.files.lines, out, suite=bench.suite, meter=meter, options=options)
    except RuntimeError as error:
        raise PeerError(str(error).strip().splitlines()[-1]) from None
    return Outcome(scores.seconds, 0.0, read_verdicts(scores))


def read_verdicts(scores: Scores) -> dict[tuple[int, int], bool]:
    """Return our verdicts by HumanEval's number and sample; what we failed at ourselves is absent.

    A sample that is right but too slow has passed.
    """
    return {
        (read_number(problem), sample): verdict == "AC"
        for (problem, sample), verdict in scores.verdicts.items()
        if verdict != "SE"
    }


def _run_enamel(bench: Bench, python: Path) -> Outcome:
    started = time.perf_counter()
    peer = run_enamel(python, bench.data.enamel, bench.files.enamel, bench.numbers)
    elapsed_s = time.perf_counter() - started
    return Outcome(peer.evaluation_s, elapsed_s - peer.evaluation_s, peer.passed)


def _run_evalplus(bench: Bench, python: Path) -> Outcome:
    started = time.perf_counter()
    files = (bench.data.humaneval, bench.files.lines)
    found = run_driver(python, "evalplus_driver.py", files, (str(bench.workers),))
    elapsed_s = time.perf_counter() - started
    passed = {
        (int(task.rpartition("/")[2]), sample): verdict
        for task, column in found["passed"].items()
        for sample, verdict in enumerate(column)
    }
    seconds: float = found["evaluation_s"]
    return Outcome(seconds, elapsed_s - seconds, passed)


def _refuse_coffe() -> Outcome:
    raise PeerError(NO_COFFE)
