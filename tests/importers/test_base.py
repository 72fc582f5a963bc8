"""Drafts become a suite on disk, whole or not at all."""

from __future__ import annotations

import shutil
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from effbench.corpus import FOLDERS, load_suite
from effbench.errors import InputError, SuiteError
from effbench.importers.base import ProblemDraft, ReferenceDraft, write_manifest, write_suite
from effbench.model import CheckerSpec, Level

DRAFT = ProblemDraft(
    id="p_1",
    aliases=("Other/1",),
    title="One",
    entry_point="f",
    prompt="def f(x):\n",
    levels=(Level(1, 0.0, 2, ("a", "b")), Level(9, 2.5, 1, ("b",))),
    references=(ReferenceDraft("fast", 1, "fast = 1\n"), ReferenceDraft("slow", 2, "", "O(n)")),
    generator="generator = 1\n",
    checker=CheckerSpec("float", 1e-9, 0.001),
)
CUSTOM = replace(
    DRAFT, id="p_2", aliases=(), checker=CheckerSpec("custom"), checker_source="check = 1\n"
)


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_a_written_suite_loads_as_it_was_drafted(tmp_path: Path) -> None:
    write_suite([DRAFT, CUSTOM], tmp_path / "deep" / "suite", "name", "7")
    suite = load_suite(str(tmp_path / "deep" / "suite"))
    assert (suite.name, suite.version) == ("name", "7")
    first, second = suite.problems
    assert (first.id, first.aliases, first.title, first.prompt) == (
        "p_1",
        ("Other/1",),
        "One",
        "def f(x):\n",
    )
    assert first.levels == DRAFT.levels
    assert first.checker == DRAFT.checker
    assert [(x.name, x.tier, x.complexity) for x in first.references] == [
        ("fast", 1, "unknown"),
        ("slow", 2, "O(n)"),
    ]
    assert first.references[0].path.read_text(encoding="utf-8") == "fast = 1\n"
    assert first.generator_path.read_text(encoding="utf-8") == "generator = 1\n"
    assert second.checker.path is not None
    assert second.checker.path.read_text(encoding="utf-8") == "check = 1\n"


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_the_manifest(text: str) -> None:
    data = tomllib.loads(write_manifest(replace(DRAFT, title=text, aliases=(text,))))
    assert data["title"] == text
    assert data["aliases"] == [text]


def test_an_earlier_import_is_replaced_and_nothing_else(tmp_path: Path) -> None:
    write_suite([DRAFT, CUSTOM], tmp_path, "name", "1")
    (tmp_path / "notes.txt").write_text("mine")
    write_suite([CUSTOM], tmp_path, "name", "2")
    suite = load_suite(str(tmp_path))
    assert suite.version == "2"
    assert [problem.id for problem in suite.problems] == ["p_2"]
    assert names(tmp_path) == sorted([*FOLDERS, "notes.txt", "suite.toml"])


@pytest.mark.parametrize("manifest", [None, 'name = "own"\nversion = "1"\n', "imported = "])
def test_a_folder_of_somebody_else_is_refused_unless_forced(
    tmp_path: Path, manifest: str | None
) -> None:
    (tmp_path / "problems" / "theirs").mkdir(parents=True)
    if manifest is not None:
        (tmp_path / "suite.toml").write_text(manifest)
    with pytest.raises(InputError, match="no earlier import"):
        write_suite([DRAFT], tmp_path, "name", "1")
    assert names(tmp_path / "problems") == ["theirs"]
    write_suite([DRAFT], tmp_path, "name", "1", force=True)
    assert [problem.id for problem in load_suite(str(tmp_path)).problems] == ["p_1"]


def test_a_file_is_no_target(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(InputError, match="is a file"):
        write_suite([DRAFT], tmp_path / "file", "name", "1", force=True)


@pytest.mark.parametrize("place", ["write_text", "rename"])
@pytest.mark.parametrize("earlier", [False, True])
def test_a_broken_off_import_is_no_suite_and_can_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, earlier: bool
) -> None:
    if earlier:
        write_suite([DRAFT], tmp_path, "name", "1")
    original = getattr(Path, place)

    def fail_in_the_end(path: Path, *args: object, **options: object) -> object:
        if path.name == ("problems" if place == "rename" else "slow.py") and "incoming" in str(
            path
        ):
            raise OSError("disk full")
        return original(path, *args, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, place, fail_in_the_end)
        with pytest.raises(InputError, match="disk full"):
            write_suite([DRAFT, CUSTOM], tmp_path, "name", "2")
    if earlier and place == "write_text":
        assert load_suite(str(tmp_path)).version == "1"
    else:
        with pytest.raises(SuiteError, match="not a suite"):
            load_suite(str(tmp_path))
    write_suite([DRAFT, CUSTOM], tmp_path, "name", "2")
    assert load_suite(str(tmp_path)).version == "2"
    assert names(tmp_path) == sorted([*FOLDERS, "suite.toml"])


@pytest.mark.parametrize(
    ("drafts", "message"),
    [
        ([], "no problems"),
        ([replace(DRAFT, id="P-1")], "'P-1'"),
        ([replace(DRAFT, id="../p")], r"'\.\./p'"),
        ([DRAFT, DRAFT], "called Other/1, p_1"),
        ([DRAFT, replace(CUSTOM, aliases=("p_1",))], "called p_1"),
        ([replace(DRAFT, checker_source="x")], "custom checker"),
        ([replace(CUSTOM, checker_source=None)], "custom checker"),
    ],
)
def test_drafts_that_contradict_themselves_are_refused(
    tmp_path: Path, drafts: list[ProblemDraft], message: str
) -> None:
    with pytest.raises(InputError, match=message):
        write_suite(drafts, tmp_path, "name", "1")
    assert names(tmp_path) == []


def test_aliases_that_several_problems_share_are_refused_when_loading(tmp_path: Path) -> None:
    write_suite([DRAFT, CUSTOM], tmp_path, "name", "1")
    manifest = tmp_path / "problems" / "p_2" / "problem.toml"
    text = manifest.read_text(encoding="utf-8")
    manifest.write_text(text.replace("aliases = []", 'aliases = ["Other/1"]'), encoding="utf-8")
    with pytest.raises(SuiteError, match="p_1 is called 'Other/1' too"):
        load_suite(str(tmp_path))
    shutil.rmtree(tmp_path / "problems")
