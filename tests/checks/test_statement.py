"""What a prompt and a manifest must say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from effbench.checks import (
    Severity,
    check_statement,
)
from effbench.corpus import load_suite
from effbench.errors import SuiteError
from tests.checks.drafting import (
    Draft,
)


def test_prompt_without_entry_point(draft: Draft, tmp_path: Path) -> None:
    draft.prompt = draft.prompt.replace("solve", "resolve")
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.ERROR
    assert "prompt.md" in finding.message
    assert "solve" in finding.message


def test_variant_of_words_that_are_not_there(draft: Draft, tmp_path: Path) -> None:
    draft.extra = (
        '[variant]\ntitle = "Another"\nentry_point = "other"\n[variant.words]\n"x1" = "y1"'
    )
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.ERROR
    assert "problem.toml: variant: the prompt has no 'x1'" in finding.message


def test_prompt_silent_about_libraries(draft: Draft, tmp_path: Path) -> None:
    draft.prompt = draft.prompt.replace("Use only the standard library.", "")
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.ERROR
    assert "Use only the standard library." in finding.message


def test_prompt_denies_numpy(draft: Draft, tmp_path: Path) -> None:
    draft.extra = "numpy = true"
    found = list(check_statement(draft.write(tmp_path)))
    assert [finding.severity for finding in found] == [Severity.ERROR, Severity.ERROR]
    assert "numpy is available" in found[0].message


def test_prompt_hints_at_the_way(draft: Draft, tmp_path: Path) -> None:
    draft.prompt += "Be as fast as you can: O(n) is possible.\n"
    (finding,) = check_statement(draft.write(tmp_path))
    assert finding.severity is Severity.WARNING


def test_manifest_out_of_range(draft: Draft, tmp_path: Path) -> None:
    draft.extra = "difficulty = 6"
    problem = replace(draft.write(tmp_path), id="Not-Snake", title=" ")
    found = " ".join(finding.message for finding in check_statement(problem))
    assert all(word in found for word in ("difficulty", "Not-Snake", "title"))


def test_unlisted_file(draft: Draft, tmp_path: Path) -> None:
    draft.write(tmp_path)
    (tmp_path / "reference_solutions" / draft.id / "forgotten.py").write_text("")
    with pytest.raises(SuiteError, match=r"forgotten\.py"):
        load_suite(str(tmp_path))


@pytest.mark.parametrize("orphan", ["generators/stray.py", "reference_solutions/stray/a.py"])
def test_orphan(draft: Draft, tmp_path: Path, orphan: str) -> None:
    draft.write(tmp_path)
    (tmp_path / orphan).parent.mkdir(exist_ok=True)
    (tmp_path / orphan).write_text("")
    with pytest.raises(SuiteError, match="stray"):
        load_suite(str(tmp_path))
