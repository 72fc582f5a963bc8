"""A fresh scaffold loads, and a check of it says what is missing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from effbench.canary import find_unmarked
from effbench.checks import Severity, check_problem
from effbench.corpus import load_suite
from effbench.errors import InputError
from effbench.scaffold import KINDS, PLACEHOLDER, create_problem
from effbench.variants import write_variants
from effbench.worker import Worker

# Small enough that the quadratic tier is done in no time.
SIZES = {"1_000": "60", "2_000": "120", "4_000": "240"}


@pytest.mark.parametrize(
    ("kind", "entry_point", "checker"),
    [("function", "night_trains", "exact"), ("stdin", "", "tokens")],
)
def test_scaffold_loads_as_suite(tmp_path: Path, kind: str, entry_point: str, checker: str) -> None:
    written = create_problem(tmp_path, "night_trains", kind)
    (problem,) = load_suite(str(tmp_path)).problems
    assert (problem.id, problem.entry_point) == ("night_trains", entry_point)
    assert (problem.io, problem.checker.name) == (kind, checker)
    assert {path.relative_to(tmp_path).parts[0] for path in written} == {
        "suite.toml",
        "problems",
        "generators",
        "reference_solutions",
    }
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(files) == sorted(written)
    assert not [path for path in written if PLACEHOLDER in path.read_text(encoding="utf-8")]


def test_second_problem_joins_the_suite(tmp_path: Path) -> None:
    create_problem(tmp_path, "night_trains")
    create_problem(tmp_path, "day_trains")
    problems = load_suite(str(tmp_path)).problems
    assert [problem.id for problem in problems] == ["day_trains", "night_trains"]
    assert len({problem.canary for problem in problems}) == 1
    assert not [path for problem in problems for path in find_unmarked(problem)]


def test_suite_that_has_no_canary_is_left_without(tmp_path: Path) -> None:
    create_problem(tmp_path, "night_trains")
    (tmp_path / "suite.toml").unlink()
    create_problem(tmp_path, "day_trains")
    assert not (tmp_path / "suite.toml").exists()
    assert "canary" not in (tmp_path / "generators" / "day_trains.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", KINDS)
def test_scaffold_has_a_variant(tmp_path: Path, kind: str) -> None:
    create_problem(tmp_path / "suite", "night_trains", kind)
    write_variants(load_suite(str(tmp_path / "suite")), tmp_path / "variants")
    (variant,) = load_suite(str(tmp_path / "variants")).problems
    assert "gap of a bead" in variant.prompt
    assert not re.search(r"distance|position|night_trains\b", variant.prompt)


@pytest.mark.parametrize(
    "name",
    ["", "Trains", "9_trains", "night-trains", "_x", "a__b", "../a", "a.b", "class", "naïve"],
)
def test_unusable_id_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match=re.escape(repr(name))):
        create_problem(tmp_path, name)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "taken",
    ["problems/night_trains", "generators/night_trains.py", "reference_solutions/night_trains"],
)
def test_taken_id_is_refused(tmp_path: Path, taken: str) -> None:
    (tmp_path / taken).mkdir(parents=True)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(InputError, match=re.escape(taken)):
        create_problem(tmp_path, "night_trains")
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("kind", KINDS)
def test_check_of_scaffold_names_what_is_missing(
    tmp_path: Path, metered_worker: Worker, kind: str
) -> None:
    create_problem(tmp_path, "night_trains", kind)
    manifest = tmp_path / "problems" / "night_trains" / "problem.toml"
    text = manifest.read_text(encoding="utf-8")
    for size, smaller in SIZES.items():
        assert f"size = {size}\n" in text
        text = text.replace(f"size = {size}\n", f"size = {smaller}\n")
    manifest.write_text(text, encoding="utf-8")
    (problem,) = load_suite(str(tmp_path)).problems
    report = check_problem(problem, metered_worker, seed=1, trusted=True)
    errors = {(f.rule, f.message) for f in report.findings if f.severity is Severity.ERROR}
    assert {rule for rule, _ in errors} == {"ladder", "known-wrong"}
    assert all(str(manifest) in message for _, message in errors)
    assert any("2 tiers" in message for _, message in errors)
    assert any("1 known-wrong" in message for _, message in errors)
