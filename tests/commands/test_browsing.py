"""problems: what a reader of a suite is told."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench import cli
from effbench.corpus import load_suite
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


def test_ladder_is_shown_only_when_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    create_problem(tmp_path, "a_call")
    show = ["problems", "show", "a_call", "--suite", str(tmp_path)]
    assert cli.main(show) == 0
    assert "tier 1:" not in capsys.readouterr().out
    assert cli.main([*show, "--ladder"]) == 0
    assert "tier 1:" in capsys.readouterr().out


def test_a_problem_as_json(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    create_problem(tmp_path, "a_call")
    show = ["problems", "show", "a_call", "--suite", str(tmp_path), "--json"]
    assert cli.main(show) == 0
    row = json.loads(capsys.readouterr().out)
    (problem,) = load_suite(str(tmp_path)).problems
    assert (row["id"], row["prompt"]) == ("a_call", problem.prompt)
    assert [level["size"] for level in row["levels"]] == [level.size for level in problem.levels]
    assert "references" not in row
    assert cli.main([*show, "--ladder"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert [each["tier"] for each in row["references"]] == [r.tier for r in problem.references]
    assert [each["verdict"] for each in row["wrong"]] == [wrong.verdict for wrong in problem.wrong]


def test_prompts_of_some_problems(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("a_call", "other"):
        create_problem(tmp_path, name)
    assert cli.main(["prompts", "--suite", str(tmp_path), "--problem", "other"]) == 0
    assert [json.loads(line)["task_id"] for line in capsys.readouterr().out.splitlines()] == [
        "other"
    ]


@pytest.mark.parametrize("columns", ["80", "130"])
def test_a_problem_takes_one_line_and_keeps_its_id(
    columns: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert cli.main(["problems", "list"]) == 0
    _, *lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == [p.id for p in load_suite().problems]
