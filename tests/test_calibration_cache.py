"""Calibrations are kept under a digest of all that they depend on, and read back whole or not."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from effbench import codec, corpus
from effbench.calibration import CalibratedCase, Calibration
from effbench.calibration_cache import cache_folder, calibration_digest, load, save
from effbench.corpus import load_suite
from effbench.lanes import Lane
from effbench.model import Problem, Yardstick
from effbench.observing import Program
from effbench.worker import Worker
from tests.tiny import write_suite

CALIBRATION = Calibration(
    Program("def f(): ...", True),
    (
        CalibratedCase(0, 0, b"in", b"out", 0.0, 17, None, 5),
        CalibratedCase(1, 0, b"\x00\xff", b"", 1234.0, 17, 98765.5, 5),
    ),
    Yardstick((0.0, 1.0), (None, 98765.5), 2e5, 1, (98765.5, 4e5)),
    (4e5,),
    0.25,
    1.75,
)


@dataclass(frozen=True)
class Part:
    """A sandbox or a meter, as far as a digest looks at it."""

    name: str
    version: str = "1"

    def describe_runtime(self) -> dict[str, str]:
        return {f"{self.name}_version": self.version}


@pytest.fixture
def problem(tmp_path: Path) -> Problem:
    return load_suite(str(write_suite(tmp_path / "suite"))).problem("first_sum")


def digest(
    problem: Problem,
    seed: int = 1,
    sandbox: Part = Part("box"),
    meter: Part = Part("meter"),
    numpy: bool = False,
) -> str:
    return calibration_digest(problem, seed, Worker(Lane(sandbox, meter)), numpy)


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "c.bin"
    save(CALIBRATION, path)
    assert load(path) == CALIBRATION
    save(replace(CALIBRATION, tier_cases=()), path)
    assert load(path) == replace(CALIBRATION, tier_cases=())
    assert list(path.parent.iterdir()) == [path]


def test_missing_file_is_no_calibration(tmp_path: Path) -> None:
    assert load(tmp_path / "c.bin") is None


def test_damaged_file_is_no_calibration(tmp_path: Path) -> None:
    path = tmp_path / "c.bin"
    save(CALIBRATION, path)
    data = path.read_bytes()
    flipped = bytes([*data[:-5], data[-5] ^ 0xFF, *data[-4:]])
    for content in (b"", b"junk", data[:-1], data[: len(data) // 2], flipped):
        path.write_bytes(content)
        assert load(path) is None


@pytest.mark.parametrize(
    "value", [None, 7, (), (1, 2), ("x",) * 6, (("s", True), [(1,)], (1,), (), 1.0, 1.0)]
)
def test_file_of_another_shape_is_no_calibration(tmp_path: Path, value: object) -> None:
    path = tmp_path / "c.bin"
    path.write_bytes(zlib.compress(codec.encode(value)))
    assert load(path) is None


def test_digest_depends_on_everything_that_a_cost_depends_on(
    problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {
        digest(problem),
        digest(problem, seed=2),
        digest(problem, numpy=True),
        digest(replace(problem, digest="other")),
        digest(problem, sandbox=Part("other box")),
        digest(problem, sandbox=Part("box", "2")),
        digest(problem, meter=Part("other meter")),
        digest(problem, meter=Part("meter", "2")),
    }
    assert len(known) == 8
    assert digest(problem) in known
    monkeypatch.setattr("effbench.__version__", "other")
    assert digest(problem) not in known


def test_digest_does_not_depend_on_where_the_suite_lies(problem: Problem, tmp_path: Path) -> None:
    (tmp_path / "suite").rename(tmp_path / "moved")
    moved = corpus.load_suite(str(tmp_path / "moved")).problem("first_sum")
    assert moved.folder != problem.folder
    assert digest(moved) == digest(problem)


def test_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "x"))
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "e"))
    assert cache_folder() == tmp_path / "e" / "calibration"
    monkeypatch.delenv("EFFBENCH_CACHE")
    assert cache_folder() == tmp_path / "x" / "effbench" / "calibration"
