"""Measuring pairs in a real sandbox: what is recorded, not how large it is."""

from __future__ import annotations

import pytest

from benchmarks.validity import measuring
from benchmarks.validity.programs.base import Collection, Pair
from benchmarks.validity.records import LaneRecord, Study
from effbench.errors import CapabilityError
from effbench.worker import Worker


def double(n: int) -> int:
    return 2 * n


def add_to_itself(n: int) -> int:
    return n + n


def forget(n: int) -> None:
    del n


def fail(n: int) -> int:
    return n // 0


_KIND = Collection("loops")
SAME = _KIND.pair("double", double, add_to_itself, lambda: (21,))


def measure(worker: Worker, pair: Pair) -> measuring.Measurement:
    return measuring.measure_pair(worker, pair, pair.make_arguments(), 2)


def test_every_round_has_three_readings(native_worker: Worker) -> None:
    found = measure(native_worker, SAME)
    assert found.failure is None
    assert found.readings is not None
    assert [len(r) for r in (found.readings.first, found.readings.second)] == [2, 2]
    assert len(found.readings.null) == 2
    assert found.digest == SAME.digest(SAME.make_arguments())


@pytest.mark.parametrize(
    ("second", "failure"), [(forget, "answer differently"), (fail, "RTE: ZeroDivisionError")]
)
def test_programs_that_do_not_agree_are_not_measured(
    native_worker: Worker, second: object, failure: str
) -> None:
    pair = _KIND.pair("broken", double, second, lambda: (21,))  # type: ignore[arg-type]
    found = measure(native_worker, pair)
    assert found.readings is None
    assert found.failure is not None
    assert failure in found.failure


def test_a_lane_that_does_not_work_is_noted(monkeypatch: pytest.MonkeyPatch) -> None:
    def choose(sandbox: str, meter: str) -> object:
        raise CapabilityError("no counters")

    monkeypatch.setattr(measuring, "choose_lane", choose)
    study = Study()
    measuring.measure_lane(study, "cachegrind", [SAME], 1, lambda: None)
    assert study == Study(absent={"cachegrind": "no counters"})


def test_what_is_known_is_not_measured_again(
    native_worker: Worker, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(measuring, "choose_lane", lambda *names: native_worker.lane)
    study, saved = Study(), []
    for _ in range(2):
        measuring.measure_lane(study, "cpu-time", [SAME], 1, lambda: saved.append(1))
    assert len(saved) == 1
    study.lanes["cpu-time"] = LaneRecord({"cpu": "another"}, study.lanes["cpu-time"].measurements)
    measuring.measure_lane(study, "cpu-time", [SAME], 1, lambda: saved.append(1))
    assert len(saved) == 2
