"""The corpus: the bundled suite loads, and whatever is out of order is named by file and key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import effbench
from effbench import corpus
from effbench.corpus import load_suite, payload_root
from effbench.errors import InputError, SuiteError
from effbench.model import Verdict
from effbench.scaffold import create_problem
from tests.tiny import write_suite

FIRST = "problems/first_sum/problem.toml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return write_suite(tmp_path / "tiny")


def change(root: Path, old: str, new: str) -> None:
    path = root / FIRST
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new, 1))


def test_bundled_suite_loads() -> None:
    suite = load_suite()
    assert suite == load_suite("effbench")
    assert suite.trusted
    assert (suite.name, bool(suite.version)) == ("effbench", True)
    assert len(suite.problems) >= 4
    for problem in suite.problems:
        assert problem.expert.tier == 1
        assert problem.n_tiers >= 3
        assert {"exact", "unordered", "float", "tokens", "custom"} >= {problem.checker.name}
        assert suite.find(problem.id) is problem


def test_tiny_suite_as_values(root: Path) -> None:
    suite = load_suite(str(root))
    assert (suite.name, suite.version, suite.trusted) == ("tiny", "0", False)
    assert load_suite(str(root), trust=True).trusted
    problem = suite.problem("first_sum")
    assert [r.name for r in problem.references] == ["tier_1", "tier_2", "tier_3"]
    assert [level.hardness for level in problem.levels] == [0, 1, 2]
    assert (problem.top_level, problem.n_tiers, problem.numpy) == (2, 3, False)
    assert (problem.checker.name, problem.timeout_factor) == ("exact", 2.0)
    assert suite.find("Tiny/first_sum") is problem
    assert suite.find("Tiny/nothing") is None
    with pytest.raises(InputError, match="'nothing'; it has: first_sum, second_sum"):
        suite.problem("nothing")


def test_native_only_is_declared_and_part_of_the_digest(root: Path) -> None:
    before = load_suite(str(root)).problem("first_sum")
    change(root, "shapes", "native_only = true\nshapes")
    after = load_suite(str(root)).problem("first_sum")
    assert (before.native_only, after.native_only) == (False, True)
    assert before.digest != after.digest


def test_population_is_scaled_to_one(root: Path) -> None:
    assert load_suite(str(root)).problem("first_sum").population is None
    change(root, "shapes", "population = [0.2, 0.3, 0.4996]\nshapes")
    shares = load_suite(str(root)).problem("first_sum").population
    assert shares is not None
    assert sum(shares) == pytest.approx(1.0, abs=1e-12)


def test_suite_names_itself(root: Path) -> None:
    (root / "suite.toml").write_text('name = "mine"\nversion = "7"\n')
    suite = load_suite(str(root))
    assert (suite.name, suite.version) == ("mine", "7")
    (root / "suite.toml").write_text('name = "mine"\n')
    with pytest.raises(SuiteError, match=r"suite\.toml: key 'version' is missing"):
        load_suite(str(root))


def test_suite_names_itself_in_one_of_two_places(root: Path) -> None:
    (root / "problems/suite.toml").write_text('name = "inner"\nversion = "7"\n')
    assert load_suite(str(root)).name == "inner"
    (root / "suite.toml").write_text('name = "outer"\nversion = "7"\n')
    with pytest.raises(SuiteError, match="a suite has one of them"):
        load_suite(str(root))


BROKEN = {
    "no toml": ('title = "Sum"', "title = = 1", "line 1"),
    "unknown key": ('title = "Sum"', 'title = "Sum"\ncolour = 1', "unknown key 'colour'; known"),
    "misspelt key": (
        "size = 300",
        "size = 300\nedgs = 1",
        r"\[\[levels\]\] no\. 2: unknown key 'edgs' \(did you mean edges\?\)",
    ),
    "no title": ('title = "Sum"\n', "", "key 'title' is missing"),
    "no entry point": ('entry_point = "first_sum"\n', "", "key 'entry_point' is missing"),
    "no shapes": ('shapes = ["plain"]\n', "", "key 'shapes' is missing"),
    "empty shapes": ('["plain"]', "[]", "levels: .*at least one shape"),
    "shapes as text": ('["plain"]', '"plain"', "key 'shapes' must be list, not str"),
    "title as number": ('"Sum"', "1", "key 'title' must be str, not int"),
    "size as text": ("size = 300", 'size = "300"', "key 'size' must be int, not str"),
    "size as float": ("size = 300", "size = 300.0", "key 'size' must be int, not float"),
    "no size": ("size = 300\n", "", "key 'size' is missing"),
    "unknown key of a level": ("size = 300", "size = 300\nweight = 1", "unknown key 'weight'"),
    "no cases": ("cases = 1", "cases = 0", "levels: .*cases >= 1"),
    "bool as cases": ("cases = 1", "cases = true", "key 'cases' must be int, not bool"),
    "edges beyond level 0": ("cases = 1", "cases = 1\nedges = 1", "levels: edges is how many"),
    "negative edges": ("cases = 2", "cases = 2\nedges = -1", "levels: edges is how many"),
    "edges twice": (
        "cases = 2",
        'cases = 2\nedges = 2\nshapes = ["edges"]',
        'levels: edges = 2 runs each of them once: take "edges" out',
    ),
    "first level weighs": ("hardness = 0", "hardness = 1", "levels: the first has hardness 0"),
    "level without weight": ("hardness = 2", "hardness = 0", "levels: "),
    "negative weight": ("hardness = 2", "hardness = -2", "levels: "),
    "weight nan": ("hardness = 2", "hardness = nan", "levels: "),
    "weight inf": ("hardness = 2", "hardness = inf", "levels: "),
    "gap in tiers": ("tier = 2", "tier = 4", "tiers must be 1, 2, 3"),
    "no expert": ("tier = 1", "tier = 2", "tiers must be 1, 2, 3"),
    "tier 0": ("tier = 1", "tier = 0", "tiers must be 1, 2, 3"),
    "missing reference": ('"tier_3.py"', '"tier_9.py"', r"tier_9\.py is listed but missing"),
    "reference elsewhere": (
        '"tier_3.py"',
        '"../second_sum/tier_3.py"',
        r"tier_3\.py is listed but missing",
    ),
    "no complexity": ('complexity = "O(n)"\n', "", "key 'complexity' is missing"),
    "limit at the expert": (
        "shapes",
        "timeout_factor = 1.0\nshapes",
        "'timeout_factor' must be a finite number above 1, not 1",
    ),
    "no limit": ("shapes", "timeout_factor = inf\nshapes", "'timeout_factor' must be a finite"),
    "limit nan": ("shapes", "timeout_factor = nan\nshapes", "'timeout_factor' must be a finite"),
    "unknown checker": ("shapes", 'checker = "fuzzy"\nshapes', "checker 'fuzzy': known are exact"),
    "checker as list": ("shapes", "checker = [1]\nshapes", "'checker' must be a name or a table"),
    "checker without a name": ("shapes", "checker = {abs = 1}\nshapes", "key 'name' is missing"),
    "unknown key of a checker": (
        "shapes",
        'checker = {name = "float", eps = 1}\nshapes',
        "unknown key 'eps'",
    ),
    "negative tolerance": (
        "shapes",
        'checker = {name = "float", abs = -1}\nshapes',
        "key 'abs' must be a finite number from 0, not -1",
    ),
    "tolerance nan": (
        "shapes",
        'checker = {name = "float", rel = nan}\nshapes',
        "key 'rel' must be a finite number",
    ),
    "shares that are missing": ("shapes", "population = [0.5, 0.5]\nshapes", "give 3 shares"),
    "shares of more than all": ("shapes", "population = [1, 1, 1]\nshapes", "that sum to 1"),
    "negative share": ("shapes", "population = [2, -2, 1]\nshapes", "numbers from 0"),
    "population as text": ("shapes", 'population = "all"\nshapes', "'population' must be list"),
    "native_only as number": ("shapes", "native_only = 1\nshapes", "'native_only' must be bool"),
    "custom without a file": ("shapes", 'checker = "custom"\nshapes', r"checker\.py belongs to"),
}


@pytest.mark.parametrize(("old", "new", "said"), BROKEN.values(), ids=BROKEN)
def test_broken_manifest_is_named_with_its_key(root: Path, old: str, new: str, said: str) -> None:
    change(root, old, new)
    with pytest.raises(SuiteError, match=re.escape(str(root / FIRST)) + ": .*" + said):
        load_suite(str(root))


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ('file = "w.py"', "key 'verdict' is missing"),
        (
            'file = "w.py"\nverdict = "BAD"',
            r"\[\[wrong\]\] no\. 1: key 'verdict': 'BAD' is not one of AC, WA",
        ),
        ('file = "x.py"\nverdict = "WA"', r"x\.py is listed but missing"),
        ('file = "w.py"\nverdict = "WA"\ntier = 2', "unknown key 'tier'"),
    ],
)
def test_broken_known_wrong_solution_is_named(root: Path, wrong: str, said: str) -> None:
    (root / "reference_solutions/first_sum/w.py").write_text("")
    path = root / FIRST
    path.write_text(f"{path.read_text()}\n[[wrong]]\n{wrong}\n")
    with pytest.raises(SuiteError, match=said):
        load_suite(str(root))


def test_known_wrong_solution(root: Path) -> None:
    (root / "reference_solutions/first_sum/w.py").write_text("")
    path = root / FIRST
    path.write_text(f'{path.read_text()}\n[[wrong]]\nfile = "w.py"\nverdict = "TLE"\n')
    (wrong,) = load_suite(str(root)).problem("first_sum").wrong
    assert (wrong.name, wrong.verdict, wrong.reason) == ("w", Verdict.TLE, "")


@pytest.mark.parametrize(
    "place",
    [
        "problems/first_sum/problem.toml",
        "problems/first_sum/prompt.md",
        "problems/first_sum/contract.py",
        "generators/first_sum.py",
        "reference_solutions/first_sum/tier_2.py",
    ],
)
def test_missing_file_is_named(root: Path, place: str) -> None:
    (root / place).unlink()
    with pytest.raises(SuiteError, match=re.escape(str(root / place))):
        load_suite(str(root))


@pytest.mark.parametrize("folder", ["problems", "generators", "reference_solutions"])
def test_missing_folder_is_named(root: Path, folder: str) -> None:
    (root / folder).rename(root / "elsewhere")
    with pytest.raises(SuiteError, match=folder):
        load_suite(str(root))


@pytest.mark.parametrize(
    "place",
    [
        "generators/third_sum.py",
        "generators/first_sum.txt",
        "generators/first_sum",
        "reference_solutions/third_sum",
        "reference_solutions/first_sum/unlisted.py",
        "problems/first_sum/checker.py",
    ],
)
def test_orphan_is_named(root: Path, place: str) -> None:
    path = root / place
    if path.suffix:
        path.write_text("")
    else:
        path.mkdir()
    named = FIRST if place.endswith("checker.py") else place
    with pytest.raises(SuiteError, match=re.escape(str(root / named))):
        load_suite(str(root))


def test_name_that_two_problems_answer_to_is_refused(root: Path) -> None:
    change(root, '"Tiny/first_sum"', '"second_sum"')
    with pytest.raises(SuiteError, match="first_sum is called 'second_sum' too"):
        load_suite(str(root))


@pytest.mark.parametrize("place", [FIRST, "problems/first_sum/prompt.md"])
def test_text_that_is_not_utf_8_is_named(root: Path, place: str) -> None:
    (root / place).write_bytes(b"\xff\xfe")
    with pytest.raises(SuiteError, match=re.escape(str(root / place))):
        load_suite(str(root))


def test_digest_changes_with_any_file_of_the_problem(root: Path) -> None:
    before = load_suite(str(root))
    files = sorted(path for path in root.rglob("*") if path.is_file() and "first" in str(path))
    assert len(files) == 7
    digests = {before.digest}
    for path in files:
        data = path.read_bytes()
        path.write_bytes(data + b"\n")
        after = load_suite(str(root))
        assert after.problem("first_sum").digest != before.problem("first_sum").digest
        assert after.problem("second_sum").digest == before.problem("second_sum").digest
        digests.add(after.digest)
        path.write_bytes(data)
    assert len(digests) == 1 + len(files)


def test_digest_changes_with_nothing_else(root: Path, tmp_path: Path) -> None:
    before = load_suite(str(root))
    cache = root / "problems/first_sum/__pycache__"
    cache.mkdir()
    (cache / "contract.cpython-311.pyc").write_bytes(b"x")
    (root / "README.md").write_text("about")
    (root / "suite.toml").write_text('name = "renamed"\nversion = "2"\n')
    moved = root.rename(tmp_path / "elsewhere")
    after = load_suite(str(moved))
    assert (after.digest, after.name) == (before.digest, "renamed")


def test_moving_text_between_files_changes_the_digest(root: Path) -> None:
    before = load_suite(str(root)).digest
    folder = root / "reference_solutions/first_sum"
    first, second = (folder / "tier_1.py"), (folder / "tier_2.py")
    text = first.read_text()
    first.write_text(second.read_text())
    second.write_text(text)
    assert load_suite(str(root)).digest != before


def test_wheel_finds_its_payload_inside_and_a_checkout_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "site" / "effbench"
    monkeypatch.setattr(corpus, "__file__", str(package / "corpus.py"))
    with pytest.raises(SuiteError, match="reinstall effbench"):
        payload_root()
    for root in (tmp_path / "site", package / "_payload"):
        for folder in ("problems", "sandbox"):
            (root / folder).mkdir(parents=True)
        assert payload_root() == root


def test_payload_of_this_installation() -> None:
    root = payload_root()
    assert root in (Path(effbench.__file__).parent / "_payload", Path(effbench.__file__).parents[1])
    assert (root / "sandbox/guest/supervisor.py").is_file()


class TestSubsets:
    def test_names_problems(self, tmp_path: Path) -> None:
        create_problem(tmp_path, "night_trains")
        create_problem(tmp_path, "day_trains")
        declared = 'name = "s"\nversion = "1"\n[subsets]\nquick = ["day_trains"]\n'
        (tmp_path / "suite.toml").write_text(declared)
        suite = load_suite(str(tmp_path))
        assert suite.subset("quick") == ("day_trains",)
        with pytest.raises(InputError, match="no subset 'slow'; it has: quick"):
            suite.subset("slow")

    @pytest.mark.parametrize(
        ("subsets", "why"),
        [
            ("quick = ['bus']", "none of its problems"),
            ("quick = 'day_trains'", "a list of problem ids"),
        ],
    )
    def test_refuses_what_names_none(self, tmp_path: Path, subsets: str, why: str) -> None:
        create_problem(tmp_path, "day_trains")
        declared = f'name = "s"\nversion = "1"\n[subsets]\n{subsets}\n'
        (tmp_path / "suite.toml").write_text(declared)
        with pytest.raises(SuiteError, match=why):
            load_suite(str(tmp_path))


class TestTopics:
    @pytest.mark.parametrize(
        ("declared", "why"),
        [
            ('kinds = ["graphs"]', "the first has to be one of suite.toml's kinds: graphs"),
            ('kinds = ["hashing"]\ntopics = ["io"]', None),
        ],
    )
    def test_are_held_against_the_suites(
        self, tmp_path: Path, declared: str, why: str | None
    ) -> None:
        create_problem(tmp_path, "day_trains")
        (tmp_path / "suite.toml").write_text(f'name = "s"\nversion = "1"\n{declared}\n')
        if why is None:
            assert load_suite(str(tmp_path)).problems[0].topics == ("hashing",)
            return
        with pytest.raises(SuiteError, match=why):
            load_suite(str(tmp_path))

    def test_further_ones_too(self, tmp_path: Path) -> None:
        create_problem(tmp_path, "day_trains")
        manifest = tmp_path / "problems/day_trains/problem.toml"
        text = manifest.read_text(encoding="utf-8")
        manifest.write_text(text.replace('["hashing"]', '["hashing", "magic"]'))
        declared = 'name = "s"\nversion = "1"\nkinds = ["hashing"]\ntopics = ["io"]\n'
        (tmp_path / "suite.toml").write_text(declared)
        with pytest.raises(SuiteError, match=r"'magic' is none of suite\.toml's"):
            load_suite(str(tmp_path))
