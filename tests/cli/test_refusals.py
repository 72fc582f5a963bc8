"""Arguments, files and machines that make no evaluation: exit codes 2 and 3, and what to do."""

from __future__ import annotations

import errno
import re
from pathlib import Path

import pytest

from effbench import cli
from effbench.commands import evaluating
from effbench.results import hold
from effbench.worker import Worker
from tests.cli.evaluation import (
    Capture,
    command,
)
from tests.tiny import NAMES, submissions, write_lines


@pytest.mark.parametrize(
    "more",
    [
        ["--seed", "x"],
        ["--seed", "1.5"],
        ["--k", "0"],
        ["--k", "1,x"],
        ["--k", ""],
        ["--problem", "nothing"],
        ["--fail-under", "eff@1"],
        ["--fail-under", "eff@1=nan"],
        ["--fail-under", "eff@1>=0.5"],
        ["--fail-under", "eff@1=0"],
        ["--fail-under", "dps=10"],
        ["--fail-under", "nothing=1"],
        ["--fail-under", "eff@100=0.1"],
        ["--fail-under", "eff@1=2"],
        ["--fail-under", "eff@0=0.1"],
        ["--fail-under", "dps_norm=101"],
        ["--fail-under", "speedup=-1"],
        ["--fail-under", "net=3"],
        ["--fail-under", "memory_mib=1"],
    ],
)
def test_unusable_argument_exits_2(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, more: list[str]
) -> None:
    assert cli.main(command(home, tmp_path, *more)) == 2
    said = capsys.readouterr().err
    assert more[1].partition("=")[0] in said
    assert "Traceback" not in said
    assert not (tmp_path / "results.jsonl").exists()


@pytest.mark.parametrize("more", [["--workers", "0"], ["--workers", "x"], ["--colour"]])
def test_argument_that_does_not_parse_exits_2(home: Path, tmp_path: Path, more: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path, *more))
    assert caught.value.code == 2


def test_missing_file_exits_2(home: Path, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path, files=("nothing.jsonl",)))
    assert caught.value.code == 2
    assert "nothing.jsonl: no such file" in capsys.readouterr().err


def test_folder_in_place_of_a_file_exits_2(home: Path, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path, files=("suite",)))
    assert caught.value.code == 2
    assert "suite: is a folder: name a file in it" in capsys.readouterr().err


def test_file_given_twice_exits_2(faked: None, home: Path, tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(command(home, tmp_path, files=("demo.jsonl", "suite/../demo.jsonl"))) == 2
    assert "demo.jsonl: is given twice" in capsys.readouterr().err


def test_folder_that_another_evaluation_writes_to_exits_2(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    with hold(tmp_path):
        assert cli.main(command(home, tmp_path)) == 2
    assert f"{tmp_path}: another evaluation is writing there" in capsys.readouterr().err
    assert cli.main(command(home, tmp_path)) == 0


def test_files_that_make_one_model_are_named(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    (home / "more").mkdir()
    write_lines(home / "more" / "demo.jsonl", *submissions())
    both = ("demo.jsonl", "more/demo.jsonl")
    assert cli.main(command(home, tmp_path, files=both)) == 0
    assert "count together, as model 'demo'" in capsys.readouterr().err


def test_choice_of_a_problem_without_samples_names_those_that_there_are(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    write_lines(tmp_path / "other.jsonl", {"task_id": NAMES[1], "solution": "x"})
    arguments = command(home, tmp_path / "out", "--problem", NAMES[0], files=())
    arguments.insert(1, str(tmp_path / "other.jsonl"))
    assert cli.main(arguments) == 2
    assert f"what was given is of {NAMES[1]}" in capsys.readouterr().err


def test_mistyped_problem_is_guessed(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path, "--problem", "frist_sum")) == 2
    assert "(did you mean first_sum?)" in capsys.readouterr().err


def test_bad_line_exits_2_unless_skipped(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "demo.jsonl"
    path.write_text("{}\n" + (home / "demo.jsonl").read_text())
    arguments = command(home, tmp_path / "out", files=())
    arguments.insert(1, str(path))
    assert cli.main(arguments) == 2
    assert "demo.jsonl:1: field 'solution'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    assert cli.main([*arguments, "--skip-bad-lines"]) == 0
    assert "skipped: " in capsys.readouterr().err


def test_out_that_cannot_be_a_folder_exits_2(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "file").write_text("")
    for out in (tmp_path / "file", tmp_path / "file" / "below"):
        assert cli.main(command(home, out)) == 2
        assert f"--out {out}" in capsys.readouterr().err


def test_results_file_of_something_else_is_refused_and_kept(
    faked: None, home: Path, tmp_path: Path
) -> None:
    path = tmp_path / "results.jsonl"
    path.write_text("somebody's notes\n")
    assert cli.main(command(home, tmp_path)) == 2
    assert path.read_text() == "somebody's notes\n"


@pytest.mark.parametrize("more", [["--meter", "perf"], ["--sandbox", "docker"]])
def test_what_this_machine_cannot_do_exits_3(
    home: Path,
    tmp_path: Path,
    capsys: Capture,
    native_worker: Worker,
    monkeypatch: pytest.MonkeyPatch,
    more: list[str],
) -> None:
    monkeypatch.setenv("DOCKER_HOST", f"unix://{tmp_path}/nobody.sock")
    assert cli.main(command(home, tmp_path / "out", *more)) == 3
    assert more[1] in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_layer_that_is_not_in_force_exits_3(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path / "out", "--require-layers", "seccomp")) == 3
    assert "--require-layers seccomp: not in force in fake" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_unknown_layer_exits_2(home: Path, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(command(home, tmp_path / "out", "--require-layers", "moat"))
    assert caught.value.code == 2
    assert "'moat' is no layer; known are uid, namespaces" in capsys.readouterr().err


@pytest.mark.parametrize("more", [["--meter", "tape"], ["--sandbox", "box"]])
def test_unknown_meter_or_sandbox_exits_2(
    home: Path, tmp_path: Path, capsys: Capture, native_worker: Worker, more: list[str]
) -> None:
    assert cli.main(command(home, tmp_path / "out", *more)) == 2
    assert f"{more[0]} {more[1]}: unknown" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (
            OSError(errno.ENOSPC, "No space left on device", "/tmp/x"),
            "/tmp/x: No space .*make room",
        ),
        (MemoryError(), "no memory is left"),
        (RuntimeError("can't start new thread"), "no thread can be started"),
    ],
)
def test_what_the_system_refuses_exits_3_and_names_the_remedy(
    faked: None,
    home: Path,
    tmp_path: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def refuse(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr(evaluating, "evaluate", refuse)
    assert cli.main(command(home, tmp_path)) == 3
    assert re.search(f"effbench: {said}.*; then the same command again", capsys.readouterr().err)


def test_fault_of_our_own_is_not_explained_away(
    faked: None, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*arguments: object, **options: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr(evaluating, "evaluate", fail)
    with pytest.raises(RuntimeError, match="a bug"):
        cli.main(command(home, tmp_path))
