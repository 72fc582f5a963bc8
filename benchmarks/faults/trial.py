"""Evaluations are struck again and again, resumed, and held against one that nothing befell."""

from __future__ import annotations

import contextlib
import json
import os
import random
import shutil
import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from durability.agreement import Outcome, find_differences, find_failures
from durability.hosts import Command, Host, adopt_orphans, await_orphans
from evaluations import read_scores

from effbench.errors import CapabilityError
from effbench.isolation.wasm.preparation import prepare

from .catalogue import list_damages, list_faults
from .fault import Fault, Hit
from .groups import Group, open_group
from .meters import own_valgrind
from .record import ENDS, Record
from .scene import Room, Scene, command_engine, list_containers, open_room
from .shortages import NO_FILE_MAY_GROW

INTERPRETER = "wasm"  # the portable lane's, compiled once
FAULTS_EACH = 12  # then an evaluation may end
FAULTS_A_HOST = 6
WARM_SHARE = 0.5  # of the time of an evaluation is left when calibrations are cached, about
TRIES = 5  # undisturbed ones, until nothing is left to do
PATIENCE_S = 900.0
AIM_S = 0.5
UNDONE_S = 0.05
CONTAINERS_S = 10.0


@dataclass(frozen=True, slots=True)
class Trial:
    """How many faults strike evaluations of what; `seed` draws them.

    `tolerance` is how far eff@1 of a problem may move; none means that scores must be identical but
    for clocks, and `only_verdicts` that costs are not compared at all.
    """

    command: Command
    sandbox: str
    folder: Path
    faults: int
    seed: int
    tolerance: float | None = None
    only_verdicts: bool = False


@dataclass(slots=True)
class Evaluation:
    """One evaluation through everything that befalls it."""

    number: int
    room: Room
    group: Group
    duration_s: float
    due: int
    struck: int = 0
    hosts: int = 0


def run_trial(trial: Trial, tell: Callable[[str], None]) -> Record:
    """Evaluate undisturbed, then strike and resume until all faults have struck."""
    adopt_orphans()
    # A shell's background jobs ignore it, and so would the hosts.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    record, rng = Record(), random.Random(trial.seed)
    warm = _seed_cache(trial.folder / "warm", trial.sandbox)
    expected, duration_s = _run_undisturbed(trial, warm)
    tell(f"undisturbed: {duration_s:.1f} s")
    is_counted = trial.sandbox == "bubblewrap" and trial.command.meter == "cachegrind"
    tools = own_valgrind(trial.folder / "valgrind") if is_counted else contextlib.nullcontext()
    with tools, open_group() as group:
        while record.faults < trial.faults:
            record.evaluations += 1
            folder = trial.folder / f"evaluation-{record.evaluations}"
            with open_room(folder) as room, _ending_everybody():
                due = min(FAULTS_EACH, trial.faults - record.faults)
                _fill_cache(warm, room.cache, rng)
                evaluation = Evaluation(record.evaluations, room, group, duration_s, due)
                told = len(record.failures)
                _strike_and_resume(trial, evaluation, rng, record)
                _finish(trial, evaluation, expected, record)
            folder.rmdir()
            for failure in record.failures[told:]:
                tell(f"FAILED: {failure}")
            tell(
                f"{record.faults} faults, {record.evaluations} evaluations, {record.hosts} hosts, "
                f"{len(record.failures)} failures"
            )
    return record


@contextlib.contextmanager
def _ending_everybody() -> Iterator[None]:
    """Kill whoever is left when this process is interrupted, or fails."""
    try:
        yield
    except BaseException:
        for process in psutil.Process().children(recursive=True):
            with contextlib.suppress(psutil.Error):
                process.kill()
        await_orphans()
        raise


def _seed_cache(folder: Path, sandbox: str) -> Path:
    """Return a cache that holds the portable interpreter, where that is what runs guests."""
    folder.mkdir()
    if sandbox == "wasm":
        (folder / INTERPRETER).mkdir()
        ready = prepare().path
        for path in (ready, ready.with_suffix(".json")):
            shutil.copy(path, folder / INTERPRETER)
    return folder


def _run_undisturbed(trial: Trial, cache: Path) -> tuple[Path, float]:
    """Return the scores of an evaluation that nothing befalls, and how long it took.

    Raises CapabilityError without the lane.
    """
    out = trial.folder / "undisturbed"
    host = Host(trial.command.build(out), cache, trial.folder / "undisturbed.log")
    if code := host.finish():
        failure = CapabilityError if code == CapabilityError.exit_code else RuntimeError
        raise failure(f"the undisturbed evaluation failed: {host.last_words()}")
    return out / "scores.json", time.monotonic() - host.started


def _fill_cache(warm: Path, cache: Path, rng: random.Random) -> None:
    """Begin with everything cached, or no calibration, or now and then nothing at all."""
    kind = rng.choices(("all", "no calibration", "nothing"), (5, 4, 1))[0]
    cache.mkdir()
    for folder in warm.iterdir():
        if kind == "all" or (kind == "no calibration" and folder.name == INTERPRETER):
            shutil.copytree(folder, cache / folder.name)


def _strike_and_resume(
    trial: Trial, evaluation: Evaluation, rng: random.Random, record: Record
) -> None:
    """Run hosts one after the other until all faults that are due have struck."""
    damages = list_damages(trial.sandbox)
    weights = [damage.weight for damage in damages]
    while evaluation.struck < evaluation.due:
        if evaluation.hosts and rng.random() < 0.6:
            damage = rng.choices(damages, weights)[0]
            if hit := damage.befall(evaluation.room, rng):
                evaluation.struck += 1
                record.note_strike(damage.name)
                if damage.forbids:
                    _try_in_vain(trial, evaluation, damage.name, record)
                    hit.relieve()
                    continue
        # Also before a second damage: an end that is garbled is cut before anything follows it.
        _run_struck(trial, evaluation, rng, record)


def _start(trial: Trial, evaluation: Evaluation) -> tuple[Host, Path]:
    room = evaluation.room
    log = trial.folder / "host.log"
    os.environ["TMPDIR"] = str(room.temporary)
    host = Host(trial.command.build(room.out), room.cache, log)
    evaluation.group.adopt(host.pid)
    evaluation.hosts += 1
    return host, log


def _try_in_vain(trial: Trial, evaluation: Evaluation, why: str, record: Record) -> None:
    """Run a host that has to refuse, and to say what helps."""
    host, log = _start(trial, evaluation)
    where = f"evaluation {evaluation.number}, {why}"
    _await_end(host, where, record)
    record.note_end(where, host.finish(), frozenset({2, 3}), log)
    _look_for_the_left(trial, host, where, record)


def _run_struck(trial: Trial, evaluation: Evaluation, rng: random.Random, record: Record) -> None:
    """Run one host, and strike it now and then until it ends."""
    host, log = _start(trial, evaluation)
    scene = Scene(host, evaluation.room, evaluation.group)
    faults = list_faults(trial.sandbox)
    names: list[str] = []
    allowed = ENDS
    while evaluation.struck < evaluation.due and len(names) < FAULTS_A_HOST:
        gap_s = rng.expovariate(FAULTS_A_HOST / (WARM_SHARE * evaluation.duration_s))
        if not _wait(host, gap_s):
            break
        fault = rng.choices(faults, [fault.weight for fault in faults])[0]
        hit = _aim(fault, scene, rng)
        if hit is None:
            continue
        names.append(fault.name)
        allowed |= fault.ends
        evaluation.struck += 1
        record.note_strike(fault.name)
        _wait(host, hit.lasts_s, hit.is_over)
        hit.relieve()
    where = f"evaluation {evaluation.number}, host {host.pid} ({', '.join(names) or 'nothing'})"
    _await_end(host, where, record)
    evaluation.group.lift()
    code = host.finish()
    # What it says goes to a file.
    record.note_end(where, code, allowed, log, is_mute=NO_FILE_MAY_GROW in names)
    record.ended[names[-1] if names else "nothing", code] += 1
    record.own_failures += code == 4
    _look_for_the_left(trial, host, where, record)


def _aim(fault: Fault, scene: Scene, rng: random.Random) -> Hit | None:
    """Strike, at once or as soon as there is something to strike; None when there never is."""
    deadline = time.monotonic() + AIM_S
    while (hit := fault.strike(scene, rng)) is None and time.monotonic() < deadline:
        time.sleep(0.01)
    return hit


def _wait(host: Host, seconds: float, is_over: Callable[[], bool] = bool) -> bool:
    """Wait so long, or until it is over; returns whether the host still runs."""
    until = time.monotonic() + seconds
    return host.wait_until(lambda elapsed_s: time.monotonic() >= until or is_over())


def _await_end(host: Host, where: str, record: Record) -> None:
    """Wait for a host's end; one that hangs is a failure, and killed."""
    if _wait(host, PATIENCE_S):
        record.failures.append(f"{where}: hangs: {host.last_words()}")
        host.kill()


def _finish(trial: Trial, evaluation: Evaluation, expected: Path, record: Record) -> None:
    """Resume until nothing is left to do, and compare."""
    where = f"evaluation {evaluation.number}"
    for _ in range(TRIES):
        host, log = _start(trial, evaluation)
        calm = f"{where}, undisturbed"
        _await_end(host, calm, record)
        code = host.finish()
        record.note_end(calm, code, ENDS, log)
        _look_for_the_left(trial, host, calm, record)
        if code == 0:
            break
    else:
        record.failures.append(f"{where}: not done after {TRIES} undisturbed hosts")
        return
    found = evaluation.room.out / "scores.json"
    record.failures += [f"{where}: {words}" for words in _compare(trial, expected, found, record)]
    record.note_leftovers(where, evaluation.room)


def _compare(trial: Trial, expected: Path, found: Path, record: Record) -> list[str]:
    differences = list(find_differences(_read(expected), _read(found)))
    one, other = (Outcome.read("", read_scores(path, 0.0), path) for path in (expected, found))
    record.note_scores(one.problems, other.problems, is_identical=not differences)
    if trial.tolerance is None:
        return differences
    tolerance = 1.0 if trial.only_verdicts else trial.tolerance
    return find_failures(one, other, mean=tolerance, problem=tolerance)


def _read(path: Path) -> Any:
    return json.loads(path.read_text(encoding="utf-8"))


def _look_for_the_left(trial: Trial, host: Host, where: str, record: Record) -> None:
    """Note, and end or remove, the containers and processes of a host that is dead."""
    started = time.monotonic()
    while found := list_containers(host.pid) if trial.sandbox == "docker" else []:
        if time.monotonic() > started + CONTAINERS_S:
            record.failures.append(f"{where}: containers are left: {found}")
            command_engine("rm", "--force", *found)
        time.sleep(UNDONE_S)
    record.note_survivors(where)
    record.longest_s = max(record.longest_s, time.monotonic() - started)
