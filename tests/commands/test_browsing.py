"""problems: what a reader of a suite is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench import cli
from effbench.scaffold import create_problem


def test_list_says_what_submissions_are(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    create_problem(tmp_path, "a_call")
    create_problem(tmp_path, "a_program", "stdin")
    assert cli.main(["problems", "list", "--suite", str(tmp_path), "--json"]) == 0
    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert (rows["a_call"]["io"], rows["a_call"]["entry_point"]) == ("function", "a_call")
    assert (rows["a_program"]["io"], rows["a_program"]["entry_point"]) == ("stdin", "")
    assert cli.main(["problems", "list", "--suite", str(tmp_path)]) == 0
    header, *lines = capsys.readouterr().out.splitlines()
    assert header.split()[:2] == ["id", "io"]
    assert [line.split()[:2] for line in lines] == [["a_call", "function"], ["a_program", "stdin"]]


def test_new_writes_a_program_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--suite", str(tmp_path)]
    assert cli.main(["new", "--io", "stdin", "night_trains", *options]) == 0
    assert "effbench check night_trains" in capsys.readouterr().out
    manifest = tmp_path / "problems/night_trains/problem.toml"
    assert 'io = "stdin"' in manifest.read_text(encoding="utf-8")
