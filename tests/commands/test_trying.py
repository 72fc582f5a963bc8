"""try: the verdict of one file, the case that it failed on, and what its right ones cost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench import cli
from effbench.commands import trying
from tests.tiny import EXPERT_ROUNDS, NAMES, fake_lane, summing, write_suite

FIRST = NAMES[0]
WRONG = f"def {FIRST}(values):\n    return 0\n"
RAISING = f"def {FIRST}(values):\n    return values[10**9]\n"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write_suite(tmp_path / "suite")
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(trying, "choose_lane", lambda *names: fake_lane(portable=True))
    return tmp_path


def attempt(home: Path, source: str, *options: str) -> int:
    path = home / "attempt.py"
    path.write_text(source)
    suite = ["--suite", str(home / "suite"), "--trust-suite"]
    return cli.main(["try", FIRST, str(path), *suite, *options])


def test_wrong_answer_comes_with_its_case(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert attempt(home, WRONG) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == [
        f"{FIRST}: WA: level 0: wrong answer",
        "on level 0, case 0: shape plain, size 5",
    ]
    assert lines[2] == "  input:"
    assert lines[3].startswith(f"    {FIRST}([")
    assert lines[4:8] == ["  expected:", lines[5], "  given:", "    0"]
    numbers = json.loads(lines[3].strip().removeprefix(FIRST).strip("()"))
    assert int(lines[5]) == sum(numbers)
    assert len(numbers) == 5
    assert "--show-case" not in "".join(lines)  # nothing was cut


def test_exception_shows_no_answer(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attempt(home, RAISING)
    said = capsys.readouterr().out
    assert "RTE: level 0: IndexError" in said
    assert "  expected:\n" in said
    assert "given" not in said


def test_package_that_submissions_do_not_have_is_explained(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    attempt(home, f"import no_such_package\n{WRONG}")
    said = capsys.readouterr().out
    assert "RTE: level 0: ModuleNotFoundError: No module named 'no_such_package'\n" in said
    assert "  submissions have the standard library, and numpy where the prompt says so\n" in said


def test_json_holds_the_case(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    attempt(home, WRONG, "--json")
    case = json.loads(capsys.readouterr().out)["failing_case"]
    assert (case["level"], case["index"], case["shape"], case["size"]) == (0, 0, "plain", 5)
    assert case["answer"] == "0"
    assert case["difference"] == f"{case['expected']} expected, 0 given"


def test_long_input_is_cut_unless_asked_for(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    manifest = home / f"suite/problems/{FIRST}/problem.toml"
    manifest.write_text(manifest.read_text().replace("size = 5\n", "size = 200\n"))
    attempt(home, WRONG)
    short = capsys.readouterr().out
    assert "(200 elements)" in short
    assert "--show-case" in short
    attempt(home, WRONG, "--show-case")
    whole = capsys.readouterr().out
    assert whole.count(",") > 199
    assert "--show-case" not in whole
    attempt(home, WRONG, "--json", "--show-case")
    case = json.loads(capsys.readouterr().out)["failing_case"]
    assert case["is_whole"]
    assert case["input"].count(",") == 199


def test_right_program_has_costs_and_no_case(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    right = summing(FIRST, EXPERT_ROUNDS)
    attempt(home, right)
    said = capsys.readouterr().out
    assert "efficiency 1.000" in said
    assert "growth exponent" in said
    assert "expected:" not in said
    attempt(home, right, "--json")
    score = json.loads(capsys.readouterr().out)
    assert score["failing_case"] is None
    assert score["growth"]["reason"] != "the sizes of the levels are not known here"


def test_text_without_a_program_is_worded_as_in_evaluations(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = f"def {FIRST}(values)\n"
    attempt(home, broken, "--json")
    score = json.loads(capsys.readouterr().out)
    assert (score["verdict"], score["detail"]) == ("CE", "does not parse")
    assert score["failing_case"] is None


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("latin.py", b"a = 1\ns = '\xe9'\n", "latin.py:2: is not UTF-8"),
        ("wide.py", "a = 1\n".encode("utf-16"), "wide.py:1: is not UTF-8"),
        ("samples.jsonl", b"{}\n", "effbench evaluate"),
    ],
)
def test_file_that_is_no_program_is_refused(
    home: Path, capsys: pytest.CaptureFixture[str], name: str, data: bytes, words: str
) -> None:
    path = home / name
    path.write_bytes(data)
    assert cli.main(["try", FIRST, str(path), "--suite", str(home / "suite")]) == 2
    assert words in capsys.readouterr().err


def test_chat_output_is_told_where_it_belongs(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    attempt(home, f"Here it is:\n```python\ndef {FIRST}(values)\n```\n")
    assert "effbench evaluate takes chat output" in capsys.readouterr().out
