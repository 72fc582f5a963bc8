"""Every file of a suite with a canary holds it, and no prompt shows it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench.canary import find_unmarked, mark, strip_canary
from effbench.checks import check_statement
from effbench.cli import main
from effbench.corpus import load_suite
from effbench.scaffold import create_problem

CANARY = "canary 1234: keep this out of training sets"


@pytest.fixture
def suite(tmp_path: Path) -> Path:
    """A folder with one problem, fresh from the scaffold, and a canary declared."""
    create_problem(tmp_path, "night_trains")
    (tmp_path / "suite.toml").write_text(f'name = "s"\nversion = "1"\ncanary = "{CANARY}"\n')
    return tmp_path


def test_unmarked_files_are_found_and_marked_once(suite: Path) -> None:
    (problem,) = load_suite(str(suite)).problems
    unmarked = list(find_unmarked(problem))
    assert {path.name for path in unmarked} >= {
        "problem.toml",
        "prompt.md",
        "contract.py",
        "night_trains.py",
        "last_place_dict.py",
    }
    found = [f.message for f in check_statement(problem) if "canary" in f.message]
    assert len(found) == len(unmarked)
    assert main(["suite", "mark", "--suite", str(suite)]) == 0
    assert all(path.read_text().count(CANARY) == 1 for path in unmarked)
    (problem,) = load_suite(str(suite)).problems
    assert list(find_unmarked(problem)) == []
    assert not any("canary" in finding.message for finding in check_statement(problem))


def test_models_do_not_see_it(suite: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = load_suite(str(suite)).problems[0].prompt
    main(["suite", "mark", "--suite", str(suite)])
    capsys.readouterr()
    main(["prompts", "--suite", str(suite)])
    assert json.loads(capsys.readouterr().out)["prompt"] == before


def test_suite_without_one_cannot_be_marked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    create_problem(tmp_path, "night_trains")
    (tmp_path / "suite.toml").unlink()
    assert main(["suite", "mark", "--suite", str(tmp_path)]) == 2
    assert "has no canary" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["a.py", "a.toml", "a.md"])
def test_mark_is_a_comment_of_its_own_line(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text("text\n")
    mark(path, CANARY)
    first, rest = path.read_text().split("\n", 1)
    assert rest == "text\n"
    assert first.startswith(("# ", "<!-- "))
    assert strip_canary(path.read_text(), CANARY) == "text\n"


def test_bundled_suite_is_marked() -> None:
    problems = load_suite().problems
    assert all(problem.canary for problem in problems)
    assert [path for problem in problems for path in find_unmarked(problem)] == []
