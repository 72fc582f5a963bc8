"""kills: evaluations are killed at random moments and resumed, again and again."""

from __future__ import annotations

import json
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from effbench.results import read_results

from .agreement import find_differences
from .hosts import GRACE_S, Command, Host, adopt_orphans, await_orphans, count_containers

LANE_MEMORY = "wasm"  # the portable lane's interpreter, compiled once
AIMED_EVERY = 3
KILLS_EACH = 5  # then an evaluation may end, for the next to begin with another cache
COLUMNS = {
    "kill": 4,
    "evaluation": 10,
    "cache": 14,
    "killed": 10,
    "after, s": 8,
    "while": 21,
    "processes": 9,
    "gone in, s": 10,
    "rows": 4,
    "torn, bytes": 11,
}


@dataclass(frozen=True, slots=True)
class Trial:
    """How often what is killed; `seed` decides when."""

    command: Command
    folder: Path
    kills: int
    seed: int


@dataclass(slots=True)
class Evaluation:
    """One evaluation through all its deaths: its folder, its cache, and what must not get lost."""

    number: int
    out: Path
    cache: Path
    cached: str
    duration_s: float
    deaths: int = 0
    kept: bytes = b""

    @property
    def path(self) -> Path:
        """Its results file."""
        return self.out / "results.jsonl"

    @property
    def size(self) -> int:
        """How large the results file is, nothing while there is none."""
        return self.path.stat().st_size if self.path.exists() else 0


@dataclass(slots=True)
class Record:
    """What went on, for the table and the verdict."""

    failures: list[str] = field(default_factory=list)
    pids: list[int] = field(default_factory=list)
    finished: int = 0


def run_trial(trial: Trial) -> list[str]:
    """Evaluate undisturbed, then kill and resume; print a table, return what went wrong."""
    adopt_orphans()
    record, rng = Record(), random.Random(trial.seed)
    warm = trial.folder / "cache"
    expected, cold_s = _run_undisturbed(trial, "first", warm)
    again, warm_s = _run_undisturbed(trial, "second", warm)
    record.failures += [f"undisturbed, again: {d}" for d in find_differences(expected, again)]
    print(f"undisturbed: {cold_s:.1f} s, with cached calibration {warm_s:.1f} s\n")
    print("  ".join(name.rjust(width) for name, width in COLUMNS.items()))
    evaluations = _begin_evaluations(trial, warm, cold_s, warm_s)
    while len(record.pids) < trial.kills:
        evaluation = next(evaluations)
        _kill_and_resume(trial, evaluation, rng, record)
        found = _read_scores(evaluation.out)
        record.failures += [
            f"evaluation {evaluation.number}: {d}" for d in find_differences(expected, found)
        ]
        record.finished += evaluation.deaths > 0
    _look_for_leftovers(record)
    print(f"\n{len(record.pids)} kills, {record.finished} evaluations came to their end after some")
    return record.failures


def _run_undisturbed(trial: Trial, name: str, cache: Path) -> tuple[Any, float]:
    out = trial.folder / name
    host = Host(trial.command.build(out), cache, trial.folder / f"{name}.log")
    if host.finish():
        raise RuntimeError(f"the undisturbed evaluation failed: {host.last_words()}")
    return _read_scores(out), time.monotonic() - host.started


def _read_scores(out: Path) -> Any:
    return json.loads((out / "scores.json").read_text(encoding="utf-8"))


def _begin_evaluations(
    trial: Trial, warm: Path, cold_s: float, warm_s: float
) -> Iterator[Evaluation]:
    """Yield new evaluations: with no calibration, with all of them, and with nothing cached."""
    has_more = (warm / LANE_MEMORY).is_dir()
    kinds = ("no calibration", "all", *(("nothing",) if has_more else ()))
    number = 0
    while True:
        kind = kinds[number % len(kinds)]
        number += 1
        cache = trial.folder / f"cache-{number}"
        if kind == "all":
            shutil.copytree(warm, cache)
        elif kind == "no calibration" and has_more:
            shutil.copytree(warm / LANE_MEMORY, cache / LANE_MEMORY)
        # The interpreter takes about as long to make as the calibrations: those alone, half.
        middle_s = (warm_s + cold_s) / 2 if has_more else cold_s
        duration_s = {"all": warm_s, "no calibration": middle_s, "nothing": cold_s}[kind]
        yield Evaluation(number, trial.folder / f"out-{number}", cache, kind, duration_s)


def _kill_and_resume(
    trial: Trial, evaluation: Evaluation, rng: random.Random, record: Record
) -> None:
    """Resume an evaluation until it ends, killing it as often as is still due."""
    due = min(KILLS_EACH, trial.kills - len(record.pids))
    while True:
        log = trial.folder / f"{evaluation.number}.log"
        host = Host(trial.command.build(evaluation.out), evaluation.cache, log)
        is_aimed = len(record.pids) % AIMED_EVERY == AIMED_EVERY - 1
        moment = _aim(evaluation, rng, is_aimed)
        if evaluation.deaths == due or not host.wait_until(moment):
            if code := host.finish():
                raise RuntimeError(f"a resumed evaluation ended with {code}: {host.last_words()}")
            return
        after_s = time.monotonic() - host.started
        n_processes = host.kill()
        record.pids.append(host.pid)
        evaluation.deaths += 1
        gone_s = _look_for_survivors(trial, host, record)
        if is_aimed and rng.random() < 0.5:
            _tear(evaluation, rng)
        rows, torn = _look_at_file(evaluation, record)
        how = "at a write" if is_aimed else "at random"
        values = (evaluation.number, evaluation.cached, how, f"{after_s:.2f}", host.find_stage())
        cells = (len(record.pids), *values, n_processes, f"{gone_s:.2f}", rows, torn)
        padded = (str(c).rjust(w) for c, w in zip(cells, COLUMNS.values(), strict=True))
        print("  ".join(padded), flush=True)


def _aim(evaluation: Evaluation, rng: random.Random, is_aimed: bool) -> Callable[[float], bool]:
    """Return what tells the moment of the kill from the seconds since the start."""
    after_s = rng.uniform(0, evaluation.duration_s)
    if not is_aimed:
        return lambda elapsed_s: elapsed_s >= after_s
    before = evaluation.size
    return lambda elapsed_s: evaluation.size > before


def _look_for_survivors(trial: Trial, host: Host, record: Record) -> float:
    """Note processes and containers that outlive their host; returns how long the others took."""
    number = len(record.pids)
    gone_s, survivors = await_orphans()
    record.failures += [f"kill {number}: survived: {words}" for words in survivors]
    if "docker" in trial.command.options:
        deadline = time.monotonic() + GRACE_S
        while count := count_containers(host.pid):
            if time.monotonic() > deadline:
                record.failures.append(f"kill {number}: {count} containers survived")
                break
            time.sleep(0.1)
        gone_s = max(gone_s, GRACE_S - max(0.0, deadline - time.monotonic()))
    return gone_s


def _tear(evaluation: Evaluation, rng: random.Random) -> None:
    """Cut the last row short, as a machine does that goes down in the middle of a write."""
    data = evaluation.path.read_bytes()
    start = data.rfind(b"\n", 0, len(data) - 1) + 1
    if start:  # never the first line, which is written in one step
        evaluation.path.write_bytes(data[: rng.randrange(start + 1, len(data))])
        evaluation.kept = evaluation.kept[:start]


def _look_at_file(evaluation: Evaluation, record: Record) -> tuple[int, int]:
    """Return how many whole rows the file holds and the bytes of a torn last one.

    Notes whole rows that are gone, and lines that cannot be read.
    """
    if not evaluation.path.exists():
        return 0, 0
    data = evaluation.path.read_bytes()
    if not data.startswith(evaluation.kept):
        record.failures.append(f"kill {len(record.pids)}: whole rows are gone")
    whole, _, torn = data.rpartition(b"\n")
    evaluation.kept = whole + b"\n"
    rows = read_results(evaluation.path).rows  # raises when a whole line is not one
    return len(rows), len(torn)


def _look_for_leftovers(record: Record) -> None:
    """Note the temporary folders of killed hosts that no later one removed."""
    for pid in record.pids:
        for path in Path(tempfile.gettempdir()).glob(f"effbench-{pid}-*"):
            record.failures.append(f"left behind: {path}")
