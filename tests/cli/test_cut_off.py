"""Evaluations that are cut off leave nothing behind, and go on to the same scores."""

from __future__ import annotations

import signal
from pathlib import Path
from typing import Any

import psutil
import pytest

from effbench import cli
from effbench.commands import evaluating
from effbench.worker import Worker
from tests.cli.evaluation import (
    PATIENCE_S,
    Capture,
    Launch,
    command,
    scores_of,
    wait_for_lines,
)
from tests.tiny import fake_lane


def test_own_failure_exits_4_and_is_tried_again(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, uninterrupted: dict[str, Any]
) -> None:
    broken = "range(4)"  # the expert: nothing can be judged while it fails

    def failing(*names: str) -> Any:
        lane = fake_lane()
        play = lane.sandbox.script  # type: ignore[attr-defined]
        lane.sandbox.script = lambda job: play(  # type: ignore[attr-defined]
            job
            if broken not in job.source
            else type(job)(
                job.kind, "dead", job.entry_point, job.arguments, job.limits, job.expected
            )
        )
        return lane

    arguments = command(home, tmp_path, "--k", "1,2")
    monkeypatch.setattr(evaluating, "choose_lane", failing)
    assert cli.main(arguments) == 4
    model = scores_of(tmp_path)["models"]["demo"]
    assert {s["verdict"] for s in model["submissions"]} == {"SE", "AC", "CE"}
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: fake_lane())
    assert cli.main(arguments) == 0
    assert scores_of(tmp_path) == uninterrupted


@pytest.mark.parametrize("lines", [1, 4, 9])
def test_killed_evaluation_resumes_to_the_same_scores(
    faked: None,
    home: Path,
    tmp_path: Path,
    launch: Launch,
    uninterrupted: dict[str, Any],
    lines: int,
) -> None:
    arguments = command(home, tmp_path, "--k", "1,2")
    path = tmp_path / "results.jsonl"
    process = launch(arguments)
    wait_for_lines(path, lines, process)
    process.kill()
    assert process.wait() == -signal.SIGKILL
    before = path.read_bytes()
    assert before.count(b"\n") < 14
    assert not (tmp_path / "scores.json").exists()
    assert cli.main(arguments) == 0
    kept = before[: before.rindex(b"\n") + 1]
    assert path.read_bytes().startswith(kept)
    assert scores_of(tmp_path) == uninterrupted


@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_interrupt_exits_130_and_keeps_rows(
    faked: None,
    home: Path,
    tmp_path: Path,
    launch: Launch,
    uninterrupted: dict[str, Any],
    blow: signal.Signals,
) -> None:
    arguments = command(home, tmp_path, "--k", "1,2")
    path = tmp_path / "results.jsonl"
    process = launch(arguments)
    wait_for_lines(path, 5, process)
    process.send_signal(blow)
    _, said = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 130
    assert b"interrupted; the same command again resumes" in said
    assert b"Traceback" not in said
    before = path.read_bytes()
    assert 5 <= before.count(b"\n") < 14
    assert cli.main(arguments) == 0
    assert path.read_bytes().startswith(before)
    assert scores_of(tmp_path) == uninterrupted


@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGINT])
def test_real_guests_die_with_an_evaluation_and_costs_come_out_the_same(
    home: Path,
    tmp_path: Path,
    launch: Launch,
    metered_worker: Worker,
    monkeypatch: pytest.MonkeyPatch,
    blow: signal.Signals,
) -> None:
    arguments = command(home, tmp_path / "cut", "--meter", "cachegrind")
    process = launch(arguments, fake=False)
    wait_for_lines(tmp_path / "cut/results.jsonl", 4, process)
    guests = psutil.Process(process.pid).children(recursive=True)
    process.send_signal(blow)
    process.communicate(timeout=PATIENCE_S)
    assert process.returncode == (130 if blow == signal.SIGINT else -signal.SIGKILL)
    assert guests
    assert psutil.wait_procs(guests, timeout=PATIENCE_S)[1] == []
    # The lane is known to work by now: to try it again takes longer than to evaluate.
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: metered_worker.lane)
    assert cli.main(arguments) == 0
    if not (home / "whole").exists():
        assert cli.main(command(home, home / "whole", "--meter", "cachegrind")) == 0
    assert scores_of(tmp_path / "cut") == scores_of(home / "whole")


def test_end_of_results_that_is_torn_is_said_and_run_again(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, uninterrupted: dict[str, Any]
) -> None:
    arguments = command(home, tmp_path, "--k", "1,2")
    assert cli.main(arguments) == 0
    path = tmp_path / "results.jsonl"
    path.write_bytes(path.read_bytes()[:-100] + bytes(50) + b"\n")
    capsys.readouterr()
    assert cli.main(arguments) == 0
    assert "bytes are no whole line and are cut off" in capsys.readouterr().err
    assert scores_of(tmp_path) == uninterrupted
