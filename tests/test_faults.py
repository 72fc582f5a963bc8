"""Evaluations in real sandboxes through faults of every kind: scores stay, nobody is left.

The benchmark of that name does it in processes of its own; this is the same, only smaller.
"""

from __future__ import annotations

import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import psutil
import pytest

from benchmarks.faults import meters
from benchmarks.faults.damage import TAILS, Tail, flip, shorten
from benchmarks.faults.groups import Group
from benchmarks.faults.meters import BrokenInterpreter, BrokenTool
from benchmarks.faults.processes import Abandon, Stall
from benchmarks.faults.record import ENDS, Record
from benchmarks.faults.scene import Room, Scene
from effbench.meters import cachegrind
from effbench.worker import Worker
from tests.tiny import submissions, write_lines, write_suite

if TYPE_CHECKING:
    from durability.hosts import Host

ROOT = Path(__file__).parents[1]
PATIENCE_S = 480
on_linux = pytest.mark.skipif(
    sys.platform != "linux", reason="only Linux lets a process adopt orphans"
)


def run_trial(folder: Path, meter: str, faults: int) -> dict[str, Any]:
    """Strike evaluations of the tiny suite, in a process that adopts whoever they leave behind."""
    suite = write_suite(folder / "suite")
    file = write_lines(folder / "demo.jsonl", *submissions())
    argv = [sys.executable, "-m", "benchmarks.faults", "--json", "--meter", meter, "--workers", "1"]
    argv += ["--faults", str(faults), "--suite", str(suite), "--submissions", str(file)]
    done = subprocess.run(
        argv, cwd=ROOT, capture_output=True, check=False, text=True, timeout=PATIENCE_S
    )
    assert done.stdout, done.stderr
    figures: dict[str, Any] = json.loads(done.stdout)
    assert figures["failures"] == []
    assert done.returncode == 0
    return figures


@on_linux
def test_faults_of_the_portable_lane_cost_nothing(portable_worker: Worker, tmp_path: Path) -> None:
    assert run_trial(tmp_path, "fuel", 6)["faults"] == 6


@on_linux
def test_faults_under_cachegrind_cost_nothing(metered_worker: Worker, tmp_path: Path) -> None:
    assert run_trial(tmp_path, "cachegrind", 1)["faults"] == 1


@pytest.mark.parametrize("tail", TAILS, ids=lambda tail: tail.name)
@pytest.mark.parametrize("seed", range(5))
def test_damage_is_done_to_the_end_and_never_to_the_first_line(
    tmp_path: Path, tail: Tail, seed: int
) -> None:
    room = Room(tmp_path, is_disk=False)
    assert tail.befall(room, random.Random(seed)) is None
    room.out.mkdir()
    lines = [b'{"number": %d}\n' % number for number in range(6)]
    room.results.write_bytes(lines[0])
    assert tail.befall(room, random.Random(seed)) is None
    room.results.write_bytes(b"".join(lines))
    assert tail.befall(room, random.Random(seed)) is not None
    damaged = room.results.read_bytes()
    assert damaged != b"".join(lines)
    assert damaged.startswith(lines[0])


def test_bytes_are_cut_and_bits_are_changed() -> None:
    data = bytes(range(256))
    for seed in range(20):
        assert data.startswith(shorten(data, random.Random(seed)))
        assert len(shorten(data, random.Random(seed))) < len(data)
        changed = flip(data, random.Random(seed))
        assert sum((a ^ b).bit_count() for a, b in zip(data, changed, strict=True)) == 1


@pytest.mark.parametrize(
    ("code", "said", "failure"),
    [
        (0, "", None),
        (1, "", "ended with 1"),
        (0, "x\nTraceback (most recent call last):\n  y\n", "a bare traceback"),
        (4, "effbench: the guest is gone: Traceback (most recent call last):", None),
        (3, "effbench: x cannot be written: No space left: make room there", None),
        (3, "effbench: something\n  wasm: broken (pip install wasmtime)\n", None),
        (3, "effbench: something is wrong\n", "without a remedy"),
        (3, "", "without a remedy"),
        (130, "\x1b[2K\reffbench: interrupted; the same command again resumes\n", None),
        (130, "effbench: interrupted\n", "without a remedy"),
    ],
)
def test_ends_are_held_against_what_is_documented(
    tmp_path: Path, code: int, said: str, failure: str | None
) -> None:
    log = tmp_path / "log"
    log.write_text(said)
    record = Record()
    record.note_end("there", code, ENDS | {3, 130}, log)
    if failure is None:
        assert record.failures == []
    else:
        assert [failure in words for words in record.failures] == [True]


@dataclass(frozen=True)  # with slots it would be another class than its own methods know
class Stage(Scene):
    """A scene whose players are given."""

    players: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)

    def find(self, role: str) -> list[psutil.Process]:
        """Return the one that plays it."""
        return [psutil.Process(self.players[role].pid)] if role in self.players else []


@pytest.fixture
def stage(tmp_path: Path) -> Iterator[Stage]:
    """A host, an interpreter and a zygote that only sleep, in a room that is no disk."""
    argv = [sys.executable, "-c", "import time; time.sleep(600)"]
    players = {role: subprocess.Popen(argv) for role in ("host", "interpreter", "zygote")}
    room = Room(tmp_path, is_disk=False)
    yield Stage(cast("Host", players["host"]), room, Group((), None, None), players)
    for process in players.values():
        process.kill()
        process.wait()


@on_linux
def test_a_host_is_killed_while_its_guest_stands_still(stage: Stage) -> None:
    fault = Abandon(Stall("zygote"), "both")
    hit = fault.strike(stage, random.Random(1))
    assert hit is not None
    assert stage.players["host"].wait() == -signal.SIGKILL
    hit.relieve()
    (zygote,) = stage.find("zygote")
    while zygote.status() != psutil.STATUS_STOPPED:  # a signal may take a moment
        assert zygote.is_running()
        time.sleep(0.01)
    assert Abandon(Stall("supervisor"), "nobody").strike(stage, random.Random(1)) is None


@on_linux
@pytest.mark.parametrize("seed", range(4))
def test_an_interpreter_breaks_and_another_is_needed(stage: Stage, seed: int) -> None:
    assert BrokenInterpreter().strike(stage, random.Random(seed)) is None
    file = stage.room.cache / "wasm" / "x.cwasm"
    file.parent.mkdir(parents=True)
    file.write_bytes(bytes(1000))
    with file.open("rb") as mapped:
        assert BrokenInterpreter().strike(stage, random.Random(seed)) is not None
        assert mapped.read() == bytes(1000)
    assert file.read_bytes() != bytes(1000)
    assert stage.players["interpreter"].wait() == -signal.SIGKILL
    assert [path.name for path in stage.room.folder.iterdir()] == ["cache"]


@on_linux
def test_mounts_are_found(tmp_path: Path) -> None:
    assert meters.is_mounted(Path("/proc"))
    assert not meters.is_mounted(tmp_path)


@on_linux
def test_a_tool_breaks_where_it_is_a_copy_alone(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "tools"
    folder.mkdir()
    monkeypatch.setattr(cachegrind, "machine", lambda: "abacus")
    tool = folder / "cachegrind-abacus-linux"
    other = folder / "cachegrind-x86-linux"
    for path in (tool, other):
        path.write_bytes(bytes(1000))
    monkeypatch.setattr(meters, "find_valgrind", lambda: folder)
    assert BrokenTool().strike(stage, random.Random(1)) is None
    assert stage.players["zygote"].poll() is None
    monkeypatch.setattr(meters, "is_mounted", lambda folder: True)
    hit = BrokenTool().strike(stage, random.Random(1))
    assert hit is not None
    assert stage.players["zygote"].wait() == -signal.SIGKILL
    assert not tool.exists() or tool.stat().st_size < 1000
    hit.relieve()
    assert tool.read_bytes() == bytes(1000)
    assert set(folder.iterdir()) == {tool, other}


def test_files_that_are_left_are_noted(tmp_path: Path) -> None:
    room = Room(tmp_path / "room", is_disk=False)
    for folder in (room.out, room.temporary, room.cache / "calibration"):
        folder.mkdir(parents=True)
    room.results.write_bytes(b"")
    (room.cache / "calibration" / "x.bin").write_bytes(b"")
    record = Record()
    record.note_leftovers("there", room)
    assert record.failures == []
    for path in (room.out / "x", room.temporary / "x", room.cache / "calibration" / ".partial-x"):
        path.write_bytes(b"")
        record.note_leftovers("there", room)
        assert record.failures.pop() == f"there: left behind: {path}"
        path.unlink()
