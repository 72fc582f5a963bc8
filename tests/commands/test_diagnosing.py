"""doctor: what works, what does not, and what to do about it, with an exit code for scripts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench import cli
from effbench.commands import diagnosing
from effbench.commands.diagnosing import LANES
from effbench.errors import CapabilityError
from effbench.isolation.base import Probe
from effbench.isolation.fake import FakeSandbox, answered
from effbench.meters.fake import FakeMeter


class Broken(FakeSandbox):
    def probe(self) -> Probe:
        return Probe(False, "it is not installed", "install it")


class Raising(FakeSandbox):
    def probe(self) -> Probe:
        raise CapabilityError("the engine does not answer")


class Odd(FakeMeter):
    def probe(self, sandbox: object) -> Probe:
        return Probe(True, "counts")


class Missing(FakeMeter):
    def probe(self, sandbox: object) -> Probe:
        return Probe(False, "counts nothing", "buy one")


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Sandboxes that are missing, work, and do not answer; a meter that does not work."""
    sandboxes = {"wasm": Broken, "bubblewrap": FakeSandbox, "docker": Raising}
    monkeypatch.setattr(
        diagnosing,
        "SANDBOXES",
        {name: lambda kind=kind: kind(lambda job: answered(1)) for name, kind in sandboxes.items()},
    )
    meters = {"fuel": Odd, "cachegrind": Odd, "perf": Odd, "cpu-time": Missing}
    monkeypatch.setattr(diagnosing, "METERS", meters)
    monkeypatch.setattr(diagnosing, "compare_with_cirron", lambda: Probe(True, "cirron agrees"))


@pytest.mark.usefixtures("machine")
def test_everything_is_tried_and_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) == 0
    text = capsys.readouterr().out
    assert "absent  --sandbox wasm --meter fuel: it is not installed\n        install it" in text
    assert "works   --sandbox bubblewrap --meter cachegrind: counts" in text
    assert "works   --sandbox bubblewrap --meter perf: counts; cirron agrees" in text
    assert "absent  --sandbox bubblewrap --meter cpu-time: counts nothing\n        buy one" in text
    assert "absent  --sandbox docker --meter cachegrind: the engine does not answer" in text
    assert "auto takes bubblewrap, cachegrind" in text
    assert "layers of bubblewrap: nothing runs" in text


@pytest.mark.usefixtures("machine")
def test_json_holds_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["chosen"] == "bubblewrap, cachegrind"
    assert [(lane["sandbox"], lane["meter"]) for lane in found["lanes"]] == [*LANES]
    works = [(lane["sandbox"], lane["meter"]) for lane in found["lanes"] if lane["ok"]]
    assert works == [("bubblewrap", "cachegrind"), ("bubblewrap", "perf")]
    assert found["memory_bytes"] > 0


@pytest.mark.usefixtures("machine")
def test_nothing_that_works_is_an_exit_code(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    names = ("wasm", "bubblewrap", "docker")
    raising = {name: lambda: Raising(lambda job: answered(1)) for name in names}
    monkeypatch.setattr(diagnosing, "SANDBOXES", raising)
    assert cli.main(["doctor"]) == 3
    text = capsys.readouterr().out
    assert "the engine does not answer" in text
    assert "nothing here can run and measure code" in text


def test_kernel_settings_that_forbid_are_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "clone").write_text("0\n")
    (tmp_path / "paranoid").write_text("4\n")
    monkeypatch.setattr(diagnosing, "USER_NAMESPACES", {str(tmp_path / "clone"): "0"})
    monkeypatch.setattr(diagnosing, "PERF_PARANOIA", tmp_path / "paranoid")
    told = dict(diagnosing._read_kernel())
    assert "bubblewrap" in told[str(tmp_path / "clone")]
    assert told[str(tmp_path / "paranoid")].startswith("4")
    (tmp_path / "clone").write_text("1\n")
    (tmp_path / "paranoid").write_text("2\n")
    assert dict(diagnosing._read_kernel()) == {}


@pytest.mark.usefixtures("machine")
def test_what_has_to_be_asked_for_by_name_is_not_what_auto_takes(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    working = {
        "wasm": Broken,
        "bubblewrap": Broken,
        "docker": FakeSandbox,
    }
    monkeypatch.setattr(
        diagnosing,
        "SANDBOXES",
        {name: lambda kind=kind: kind(lambda job: answered(1)) for name, kind in working.items()},
    )
    assert cli.main(["doctor"]) == 3
    text = capsys.readouterr().out
    assert "works   --sandbox docker --meter cachegrind" in text
    assert "nothing that auto would take works here; what works has to be named" in text
