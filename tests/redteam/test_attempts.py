"""Attempts are read from Python files, samples and folders, and find their problem."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from effbench.corpus import Suite, load_suite
from effbench.errors import InputError
from effbench.redteam.attempts import Attempt, digest_attempt, read_attempts
from tests.tiny import NAMES, write_lines, write_suite

HEADER = '# /// attack\n# aim = "x"\n# outcome = ["WA"]\n# problem = "second_sum"\n# ///\n'


@pytest.fixture
def suite(tmp_path: Path) -> Suite:
    return load_suite(str(write_suite(tmp_path / "suite")))


def test_a_file_is_for_the_problem_of_its_header_or_folder(tmp_path: Path, suite: Suite) -> None:
    folder = tmp_path / "first_sum"
    folder.mkdir()
    (folder / "a.py").write_text("x = 1\n")
    (folder / "b.py").write_text(HEADER)
    found = read_attempts([folder], suite)
    assert [(each.problem, each.is_program) for each in found] == [
        ("first_sum", True),
        ("second_sum", True),
    ]
    assert found[0].origin == str(folder / "a.py")


def test_a_file_is_for_the_only_problem(tmp_path: Path, suite: Suite) -> None:
    path = tmp_path / "a.py"
    path.write_text("x = 1\n")
    one = replace(suite, problems=suite.problems[:1])
    assert read_attempts([path], one)[0].problem == NAMES[0]
    with pytest.raises(InputError, match=r"a\.py: which problem is it for"):
        read_attempts([path], suite)


def test_samples_name_their_problem_and_others_are_left_out(tmp_path: Path, suite: Suite) -> None:
    path = write_lines(
        tmp_path / "samples.jsonl",
        {"task_id": "Tiny/first_sum", "completion": "```x```"},
        {"task_id": "second_sum", "solution": "x"},
        {"task_id": "HumanEval/0", "solution": "x"},
    )
    found = read_attempts([path], suite)
    assert [(each.problem, each.is_program) for each in found] == [
        ("first_sum", False),
        ("second_sum", True),
    ]


def test_attacks_on_problems_that_were_not_chosen_are_left_out(
    tmp_path: Path, suite: Suite
) -> None:
    (tmp_path / "b.py").write_text(HEADER)
    one = replace(suite, problems=suite.problems[:1])
    assert read_attempts([tmp_path / "b.py"], one) == []


def test_a_place_without_attempts_is_named(tmp_path: Path, suite: Suite) -> None:
    for place in (tmp_path / "none", tmp_path / "empty"):
        with pytest.raises(InputError, match=f"--attempts {place}"):
            read_attempts([place], suite)
        (tmp_path / "empty").mkdir(exist_ok=True)


def test_a_digest_follows_text_problem_and_lane(suite: Suite) -> None:
    problem = suite.problems[0]
    attempt = Attempt(problem.id, "x", True, "here")
    others = (
        digest_attempt(replace(attempt, text="y"), problem, "lane"),
        digest_attempt(replace(attempt, is_program=False), problem, "lane"),
        digest_attempt(attempt, replace(problem, digest="changed"), "lane"),
        digest_attempt(attempt, problem, "other lane"),
    )
    same = digest_attempt(replace(attempt, origin="there"), problem, "lane")
    assert same == digest_attempt(attempt, problem, "lane")
    assert len({same, *others}) == 5
