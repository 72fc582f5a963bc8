"""Cachegrind as a meter, and what it makes of forged logs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from effbench.errors import CapabilityError
from effbench.isolation import fake, stage
from effbench.isolation.base import Observation
from effbench.isolation.bubblewrap import Bubblewrap
from effbench.isolation.stage import find_valgrind, place_tools
from effbench.meters import cachegrind
from effbench.meters.cachegrind import Cachegrind
from effbench.meters.cputime import CpuTime
from tests.conftest import give_up
from tests.meters.conformance import MeterConformance

OWN, MARKER = fake.PID, fake.PID + 1


@pytest.fixture(scope="module")
def sandbox(bubblewrap: Bubblewrap) -> Bubblewrap:
    try:
        find_valgrind()
    except CapabilityError as error:
        give_up(f"cachegrind: {error}")
    return bubblewrap


@pytest.fixture(scope="module")
def meter() -> Cachegrind:
    return Cachegrind()


class TestCachegrind(MeterConformance):
    """In a real guest."""


def block(pid: int, total: str) -> bytes:
    return f"=={pid}== \n=={pid}== I   refs:      {total}\n".encode()


def logged(log: bytes) -> Observation:
    return replace(fake.answered(1), log=log)


def test_reading_is_own_total_minus_the_marker() -> None:
    log = block(MARKER, "1,000,000") + block(OWN, "1,234,567")
    assert Cachegrind().read(logged(log)) == 234_567.0


@pytest.mark.parametrize(
    "log",
    [
        b"",
        block(OWN, "5"),
        block(MARKER, "5"),
        block(MARKER, "5") + block(OWN, "6") + block(OWN, "9"),
        block(MARKER, "5") + block(OWN, "9") + block(OWN + 7, "6"),
        block(MARKER, "5") + block(OWN, "9") + b"text",
        b"text\n" + block(MARKER, "5") + block(OWN, "9"),
        block(MARKER, "5") + b"text" + block(OWN, "9"),
        block(MARKER, "5") + b"==%d== I   refs:      9\n" % OWN,
        block(MARKER, "5") + block(OWN, "9")[:-1],
        block(MARKER, "5") + block(OWN, "9").replace(b"I ", b"D "),
        block(MARKER, "5") + block(OWN, "-9"),
        block(MARKER, "5") + b"==%d== \n==%d== I   refs:      9\n" % (OWN, OWN + 1),
    ],
)
def test_any_other_log_is_no_reading(log: bytes) -> None:
    assert Cachegrind().read(logged(log)) is None


def test_specification_runs_the_tool_itself(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    tool = tmp_path / "cachegrind-amd64-linux"
    tool.touch()
    monkeypatch.setattr(stage, "_VALGRIND_FOLDERS", (str(tmp_path),))
    monkeypatch.setattr(cachegrind, "machine", lambda: "x86_64")
    spec = place_tools(Cachegrind().guest_spec(numpy=False, core=None))
    assert spec.wrapper[0] == str(tool)
    assert dict(spec.environment) == {
        "VALGRIND_LIB": str(tmp_path),
        "VALGRIND_LAUNCHER": str(tool),
    }
    assert {"--tool=cachegrind", "--vgdb=no", "--log-fd={log}"} <= set(spec.wrapper)
    assert spec.paths == (tmp_path,)
    assert spec.marked


def test_missing_tool_names_its_remedy(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(stage, "_VALGRIND_FOLDERS", (str(tmp_path),))
    spec = Cachegrind().guest_spec(numpy=False, core=None)
    with pytest.raises(CapabilityError, match="apt-get install valgrind"):
        place_tools(spec)
    plain = CpuTime().guest_spec(numpy=False, core=None)
    assert place_tools(plain) == plain


def test_sandbox_without_the_tool_fails_the_probe(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(stage, "_VALGRIND_FOLDERS", (str(tmp_path),))
    found = Cachegrind().probe(Bubblewrap())
    assert (found.ok, found.remedy) == (False, "apt-get install valgrind")


def test_version_is_not_told_where_there_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None)
    assert Cachegrind().describe_runtime() == {}
