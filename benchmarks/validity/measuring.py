"""Runs both programs of a pair in turn, in one lane, and reads what they cost."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from effbench.errors import CapabilityError, GuestError
from effbench.isolation.base import MIB, SECOND_NS, Job, Kind, RunLimits
from effbench.lanes import Lane, choose_lane
from effbench.model import Verdict
from effbench.observing import interpret
from effbench.worker import Worker

from .programs.base import Pair, Program
from .records import LaneRecord, Measurement, Readings, Study

# The lane that the others are held against comes first.
LANES = {"cpu-time": "bubblewrap", "cachegrind": "bubblewrap", "fuel": "wasm"}
LIMITS = RunLimits.for_cpu(60 * SECOND_NS, 1024 * MIB)


class UnmeasuredError(Exception):
    """A program gave no answer, another one than its partner, or no reading."""


def measure_lane(
    study: Study, meter: str, pairs: Iterable[Pair], rounds: int, save: Callable[[], None]
) -> None:
    """Measure in one lane whatever the study does not have yet, and call `save` after every pair.

    A lane that does not work here is noted as absent. Measurements of another version of the lane
    are dropped.
    """
    try:
        lane = choose_lane(LANES[meter], meter)
    except CapabilityError as error:
        study.absent[meter] = str(error)
        return
    study.absent.pop(meter, None)
    record = _open_record(study, meter, lane)
    fitting = [pair for pair in pairs if lane.sandbox.offers_numpy or not pair.numpy]
    with Worker(lane, max(os.sched_getaffinity(0))) as worker:
        for number, pair in enumerate(fitting, 1):
            arguments = pair.make_arguments()
            digest = pair.digest(arguments)
            known = record.measurements.get(pair.name)
            if known is None or known.digest != digest:
                _say(f"{meter}: {number} of {len(fitting)}: {pair.name}")
                record.measurements[pair.name] = measure_pair(
                    worker, pair, arguments, 1 if lane.meter.traits.is_exact else rounds
                )
                save()


def _open_record(study: Study, meter: str, lane: Lane) -> LaneRecord:
    identity = lane.identity() | describe_machine()
    known = study.lanes.get(meter)
    if known is None or known.identity != identity:
        if known is not None:
            _say(f"{meter}: what the file has is of another machine or version: starting over")
        study.lanes[meter] = LaneRecord(identity)
    return study.lanes[meter]


def measure_pair(worker: Worker, pair: Pair, arguments: bytes, rounds: int) -> Measurement:
    """Return the readings of a pair, a round of first, second and null run after the other."""
    digest = pair.digest(arguments)
    try:
        found = [_measure_round(worker, pair, arguments) for _ in range(rounds)]
    except (UnmeasuredError, GuestError) as error:
        return Measurement(pair.kind, digest, None, str(error))
    first, second, null = zip(*found, strict=True)
    return Measurement(pair.kind, digest, Readings(first, second, null))


def _measure_round(worker: Worker, pair: Pair, arguments: bytes) -> tuple[float, float, float]:
    first, answer = _run(worker, pair, pair.first, arguments)
    second, other = _run(worker, pair, pair.second, arguments)
    if answer != other:
        raise UnmeasuredError(f"{pair.first.name} and {pair.second.name} answer differently")
    null, _ = _run(worker, pair, pair.first, arguments, answer)
    return first, second, null


def _run(
    worker: Worker, pair: Pair, program: Program, arguments: bytes, expected: bytes | None = None
) -> tuple[float, bytes]:
    kind = Kind.CALL if expected is None else Kind.NULL
    job = Job(kind, program.source, program.entry_point, arguments, LIMITS, expected or b"")
    seen = interpret(worker.run(job, metered=True, numpy=pair.numpy))
    if seen.verdict is not Verdict.AC:
        raise UnmeasuredError(f"{program.name}: {seen.verdict}: {seen.detail}")
    reading = worker.lane.meter.read(seen.observation)
    if reading is None:
        raise UnmeasuredError(f"{program.name}: no reading")
    return reading, seen.answer


def describe_machine() -> dict[str, str]:
    """Return what of the machine may change a reading of time."""
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {"cpu": names[0] if names else platform.machine(), "kernel": platform.release()}


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
