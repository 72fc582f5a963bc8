"""Examples of a prompt are run."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench import codec
from effbench.checks.examples import find_examples
from effbench.corpus import load_suite
from effbench.scaffold import create_problem
from tests.checks.drafting import (
    Check,
    Draft,
    only_error,
)


@pytest.mark.parametrize(
    ("example", "instead", "why"),
    [
        ("solve([]) == (0, 0)", "", "1 examples, not 2"),
        ("== (0, 0)", "== (0, 1)", "the expert says (0, 0)"),
        ("== (0, 0)", "== [0, 0]", "the expert says (0, 0)"),
        ("solve([])", "solve([101])", "the contract rejects"),
        ("solve([])", "solve(nothing)", "write its values as literals"),
    ],
)
def test_example_untrue(draft: Draft, check: Check, example: str, instead: str, why: str) -> None:
    assert example in draft.prompt
    draft.prompt = draft.prompt.replace(example, instead)
    assert why in only_error(check(draft), "examples")


def test_example_of_a_program(tmp_path: Path) -> None:
    create_problem(tmp_path, "night_trains", "stdin")
    (problem,) = load_suite(str(tmp_path)).problems
    found = [
        (codec.decode(example.arguments), codec.decode(example.expected))
        for example in find_examples(problem)
    ]
    assert found == [(("4\n4 7 4 4\n",), "3\n"), (("0\n\n",), "0\n")]
