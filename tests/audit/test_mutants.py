"""Mutants differ from their program in one line, and are the same for everybody."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.audit.mutants import make_mutants
from effbench.corpus import load_suite

SOURCE = '''"""Not code."""

import bisect


def solve(values: list[int] = None) -> int:
    """Not code either."""
    best = 0
    for value in values:
        if value > 3 and not value == 7:
            best = max(best, bisect.bisect_left(values, value) - 1)
        best += value // 2
    return -best
'''


def changes(source: str) -> set[str]:
    return {mutant.change for mutant in make_mutants(source, 1000, "key")}


def test_every_kind_of_slip_is_made() -> None:
    found = changes(SOURCE)
    assert {
        "best = 0 -> best = 1",
        "best = 0 -> best = -1",
        "best += value // 2 -> best -= value // 2",
        "best += value // 2 -> best += value * 2",
        "best += value // 2 -> pass",
        "return -best -> return +best",
        "if value > 3 and (not value == 7): -> if value >= 3 and (not value == 7):",
        "if value > 3 and (not value == 7): -> if value > 3 or not value == 7:",
        "if value > 3 and (not value == 7): -> if value > 3 and (not value != 7):",
    } <= found
    assert any("min(best" in change for change in found)
    assert any("bisect_right" in change.rpartition("->")[2] for change in found)


def test_what_is_no_code_stays() -> None:
    assert not any("import" in change or "Not code" in change for change in changes(SOURCE))
    assert not any(
        change.startswith("def") for change in changes("def f(x: 3) -> 4:\n    return x")
    )


def test_each_differs_in_one_line_and_parses() -> None:
    before = ast.unparse(ast.parse(SOURCE)).splitlines()
    for mutant in make_mutants(SOURCE, 1000, "key"):
        after = mutant.source.splitlines()
        assert sum(a != b for a, b in zip(before, after, strict=True)) == 1
        ast.parse(mutant.source)


@given(st.integers(1, 30), st.text(max_size=5))
def test_a_sample_is_drawn_by_its_key(most: int, key: str) -> None:
    some = make_mutants(SOURCE, most, key)
    assert some == make_mutants(SOURCE, most, key)
    everything = make_mutants(SOURCE, 1000, key)
    assert len(some) == min(most, len(everything))
    assert set(some) <= set(everything)


@pytest.mark.parametrize("problem", load_suite().problems, ids=lambda problem: problem.id)
def test_every_expert_can_be_mutated(problem) -> None:  # type: ignore[no-untyped-def]
    source = problem.expert.path.read_text(encoding="utf-8")
    for mutant in make_mutants(source, 1000, problem.id):
        assert mutant.source != source
