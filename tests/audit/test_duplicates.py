"""Which problems resemble each other: those that differ in a few words, or in names only."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from effbench.audit.duplicates import find_likenesses
from effbench.corpus import load_suite
from effbench.model import Problem

SUITE = load_suite()


def retell(problem: Problem, folder: Path, prompt: str, expert: str) -> Problem:
    path = folder / "expert.py"
    path.write_text(expert, encoding="utf-8")
    first, *others = problem.references
    references = (replace(first, path=path), *others)
    return replace(problem, id="retold", prompt=prompt, references=references)


def test_no_problem_of_the_suite_resembles_another() -> None:
    assert [pair for pair in find_likenesses(SUITE.problems) if pair.is_close] == []


def test_other_names_and_other_numbers_do_not_hide_the_same_problem(tmp_path: Path) -> None:
    problem = SUITE.problem("segment_counts")
    expert = problem.expert.path.read_text(encoding="utf-8")
    other = SUITE.problem("hike_ladder")
    renamed = retell(problem, tmp_path, other.prompt[:200], expert.replace("segment", "part"))
    pair = next(find_likenesses([*SUITE.problems, renamed]))
    assert {pair.first, pair.second} == {"segment_counts", "retold"}
    assert (pair.experts, pair.is_close) == (1.0, True)

    own = other.expert.path.read_text(encoding="utf-8")
    words = problem.prompt.replace("segment", "part").replace("days", "weeks")
    reworded = retell(problem, tmp_path, words, own)
    found = [p for p in find_likenesses([*SUITE.problems, reworded]) if p.is_close]
    pairs = {frozenset((p.first, p.second)): p for p in found}
    assert pairs[frozenset(("segment_counts", "retold"))].statements > 0.25
