"""A variant is the same problem in other words: it loads, its examples hold, nothing else moves."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench import codec
from effbench.checks.examples import find_examples
from effbench.cli import main
from effbench.corpus import Suite, load_suite
from effbench.errors import SuiteError
from effbench.inputs import make_case
from effbench.model import Problem, Replacement
from effbench.scaffold import create_problem
from effbench.variants import disguise, replace_words

DECLARED = [problem for problem in load_suite().problems if problem.variant is not None]
PLAIN = """
[variant]
title = "Gaps between guests"
entry_point = "guest_gaps"

[variant.parameters]
values = "guests"

[variant.words]
distance = "gap"
distances = "gaps"
"""


def test_words_are_replaced_at_once_and_whole() -> None:
    swap = [Replacement("left", "right"), Replacement("right", "left")]
    assert replace_words("Left of right, leftmost.", swap) == "Right of left, leftmost."
    phrase = [Replacement("cash desk", "till"), Replacement("desk", "table")]
    assert replace_words("A cash\ndesk, a desk.", phrase) == "A till, a table."


@given(st.text("ab ", max_size=30))
def test_no_words_no_change(text: str) -> None:
    assert replace_words(text, [Replacement("c", "d")]) == text


@pytest.fixture(scope="module")
def bundled(tmp_path_factory: pytest.TempPathFactory) -> Suite:
    """The variants of the bundled suite."""
    root = tmp_path_factory.mktemp("bundled") / "variants"
    assert main(["suite", "variants", "-o", str(root)]) == 0
    return load_suite(str(root))


@pytest.mark.parametrize("problem", DECLARED, ids=lambda problem: problem.id)
def test_bundled_variants_are_the_same_problems(problem: Problem, bundled: Suite) -> None:
    assert problem.variant is not None
    variant = bundled.problem(problem.id)
    assert variant.prompt != problem.prompt
    assert problem.title not in variant.prompt
    assert problem.canary in (variant.folder / "prompt.md").read_text(encoding="utf-8")
    named = (problem.entry_point,) if problem.entry_point else ()
    for old in (*named, *(each.old for each in problem.variant.parameters)):
        assert f"`{old}`" not in variant.prompt
    for ours, theirs in zip(find_examples(problem), find_examples(variant), strict=True):
        assert (ours.arguments, ours.expected) == (theirs.arguments, theirs.expected)
        assert codec.decode(theirs.expected) is not None
    assert make_case(variant, 0, 1, 7, None) == make_case(problem, 0, 1, 7, None)
    source = variant.expert.path.read_text(encoding="utf-8")
    if not problem.entry_point:
        assert source == problem.expert.path.read_text(encoding="utf-8")
        return
    names: dict[str, object] = {}
    exec(source, names)  # the suite's own
    assert callable(names[variant.entry_point])


def test_subsets_are_those_of_the_suite(bundled: Suite) -> None:
    assert bundled.subset("core") == load_suite().subset("core")


def test_problems_without_a_variant_are_left_out_and_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    declare(tmp_path / "suite", "")
    create_problem(tmp_path / "suite", "day_trains")
    toml = tmp_path / "suite" / "suite.toml"
    subsets = '[subsets]\nboth = ["day_trains", "night_trains"]\nnight = ["night_trains"]\n'
    toml.write_text(toml.read_text(encoding="utf-8") + subsets, encoding="utf-8")
    root = tmp_path / "variants"
    assert main(["suite", "variants", "--suite", str(tmp_path / "suite"), "-o", str(root)]) == 0
    assert "1 variant, 1 problem declares none" in capsys.readouterr().out
    variants = load_suite(str(root))
    assert [subset.name for subset in variants.subsets] == ["both"]
    assert variants.subset("both") == ("day_trains",)


def declare(root: Path, text: str) -> None:
    create_problem(root, "night_trains")
    path = root / "problems/night_trains/problem.toml"
    own, _, _ = path.read_text(encoding="utf-8").partition("[variant]")
    path.write_text(own + text, encoding="utf-8")


def test_prompt_has_the_variants_words(tmp_path: Path) -> None:
    declare(tmp_path, PLAIN)
    (problem,) = load_suite(str(tmp_path)).problems
    assert problem.variant is not None
    prompt = disguise(problem, problem.variant)
    assert prompt.startswith("# Gaps between guests\n")
    assert "def guest_gaps(guests: list[int]) -> int:" in prompt
    assert "distance" not in prompt
    assert "The gap of a position of `guests`" in prompt


def test_line_breaks_and_capitals_of_what_is_replaced_do_not_matter() -> None:
    words = [Replacement("long \n way", "short cut")]
    assert replace_words("A long way, a\nlong\nway. Long way!", words) == (
        "A short cut, a\nshort cut. Short cut!"
    )


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        ('distance = "gap"', 'bicycle = "gap"', "the prompt has no 'bicycle'"),
        ('distance = "gap"', 'distance = "value"', "'value' stands in the prompt already"),
        ('entry_point = "guest_gaps"', "", "'entry_point' is missing"),
        (
            'distance = "gap"',
            'distance = "gap"\nDistance = "hole"',
            "are the same words, but become 'gap' and 'hole'",
        ),
    ],
)
def test_words_that_would_change_the_sense_are_refused(
    tmp_path: Path, old: str, new: str, why: str
) -> None:
    declare(tmp_path, PLAIN.replace(old, new))
    (problem,) = load_suite(str(tmp_path)).problems
    assert problem.variant is not None
    with pytest.raises(SuiteError, match=why):
        disguise(problem, problem.variant)


def test_a_folder_in_use_and_a_suite_without_any_are_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    declare(tmp_path / "suite", "")
    command = ["suite", "variants", "--suite", str(tmp_path / "suite"), "-o"]
    assert main([*command, str(tmp_path / "suite")]) == 2
    assert "is not empty" in capsys.readouterr().err
    assert main([*command, str(tmp_path / "new")]) == 2
    assert "no problem declares a [variant]" in capsys.readouterr().err
