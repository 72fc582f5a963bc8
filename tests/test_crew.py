"""Which lane judges which problem of a suite."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from effbench import crew
from effbench.corpus import load_suite
from effbench.crew import split_by_lane
from effbench.errors import CapabilityError
from tests.tiny import NAMES, fake_lane, write_suite

PORTABLE, NATIVE = fake_lane(portable=True), fake_lane()


def test_problem_that_needs_a_native_lane_gets_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_suite(tmp_path)
    first, second = load_suite(str(tmp_path)).problems
    suite = replace(load_suite(str(tmp_path)), problems=(replace(first, native_only=True), second))
    monkeypatch.setattr(crew, "choose_fallback", lambda lane: lambda: NATIVE)
    parts = [(part.problems[0].id, lane) for part, lane in split_by_lane(suite, PORTABLE)]
    assert parts == [(NAMES[1], PORTABLE), (NAMES[0], NATIVE)]
    monkeypatch.setattr(crew, "choose_fallback", lambda lane: None)
    ((part, lane),) = split_by_lane(suite, NATIVE)
    assert (len(part.problems), lane) == (2, NATIVE)


def test_layer_that_the_native_lane_lacks_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_suite(tmp_path)
    suite = load_suite(str(tmp_path))
    natives = tuple(replace(problem, native_only=True) for problem in suite.problems)
    monkeypatch.setattr(crew, "choose_fallback", lambda lane: lambda: NATIVE)
    with pytest.raises(CapabilityError, match="not in force"):
        list(split_by_lane(replace(suite, problems=natives), PORTABLE, ["user namespace"]))


def test_fewer_workers_than_cores_take_the_least_busy_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "usable_cores", lambda: [0, 1, 3])
    monkeypatch.setattr(psutil, "cpu_percent", lambda **_: [90.0, 5.0, 0.0, 40.0])
    assert crew.choose_cores(1) == [1]
    assert crew.choose_cores(2) == [1, 3]
    assert crew.choose_cores(3) == [0, 1, 3]
