"""harden: a planted weakness is found, kept, and gone once it is mended; exit codes and options."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from effbench import calibration_cache, cli
from effbench.commands import hardening
from effbench.redteam.attacks import find_attacks
from effbench.redteam.models import Message, Model
from effbench.worker import Worker
from tests.redteam.staging import NAME, Stage, make_stage
from tests.tiny import EXPERT_ROUNDS, summing

ACCEPTS_ANYTHING = "def check(arguments, expected, answer):\n    return True\n"
ACCEPTS_RIGHT = "def check(arguments, expected, answer):\n    return answer == expected\n"
CONSTANT = f"# idea: the checker may look at nothing\ndef {NAME}(values):\n    return 0\n"
HONEST = summing(NAME, EXPERT_ROUNDS)
HONEST_HEADER = (
    f'# /// attack\n# aim = "Solves it."\n# problem = "{NAME}"\n# outcome = ["AC"]\n'
    "# deserves = 0.9\n# ///\n"
)
Capture = pytest.CaptureFixture[str]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with an attempt and a corpus of one honest program; its calibrations are there."""
    monkeypatch.setattr(calibration_cache, "cache_folder", lambda: tmp_path / "cache")
    (tmp_path / "constant.py").write_text(CONSTANT)
    honest = tmp_path / "corpus" / "honest"
    honest.mkdir(parents=True)
    (honest / "plain.py").write_text(HONEST_HEADER + HONEST)
    return tmp_path


def harden(home: Path, *more: str, attempts: bool = True) -> int:
    words = ["harden", NAME, "--suite", str(home / "suite"), "--trust-suite", "--workers", "1"]
    words += ["--out", str(home / "log.jsonl"), "--attacks", str(home / "corpus"), "--one-lane"]
    if attempts:
        words += ["--attempts", str(home / "constant.py")]
    return cli.main([*words, *more])


def fake(monkeypatch: pytest.MonkeyPatch, stage: Stage) -> None:
    monkeypatch.setattr(hardening, "choose_lane", lambda *names: stage.lane())


def read_report(capsys: Capture) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(capsys.readouterr().out)
    return data


def test_a_planted_weakness_is_found_recorded_and_gone_once_it_is_mended(
    home: Path, portable_worker: Worker, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    lane = portable_worker.lane
    monkeypatch.setattr(hardening, "choose_lane", lambda *names: lane)
    make_stage(home / "suite", ACCEPTS_ANYTHING)

    assert harden(home, "--json") == 1
    report = read_report(capsys)
    (attempt,) = report["attempts"]
    assert (attempt["verdict"], attempt["end"]) == ("AC", "got through")
    assert attempt["evidence"][0]["sign"] == "checker"
    found = {attack.name: attack for attack in find_attacks(home / "corpus")}
    (entry,) = [attack for attack in found.values() if attack.kind == "found"]
    assert entry.path == Path(attempt["entry"])
    assert entry.aim == "the checker may look at nothing"
    again = {each["attack"]: each["failures"] for each in report["corpus"]}
    assert again["honest/plain"] == []
    assert any("must be WA" in failure for failure in again[entry.name])
    assert report["references"] == [{"problem": NAME, "errors": []}]

    (home / "suite" / "problems" / NAME / "checker.py").write_text(ACCEPTS_RIGHT)
    assert harden(home, "--json") == 0
    report = read_report(capsys)
    assert report["result"] == "held"
    assert [each["verdict"] for each in report["corpus"]] == ["WA", "AC"]
    assert report["ends"]["stopped"] == 1


def test_nothing_gets_through_a_sound_problem(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    _, stage = make_stage(home / "suite")
    fake(monkeypatch, stage)
    (home / "constant.py").write_text("constant")
    assert harden(home) == 0
    assert "Nothing gets through" in capsys.readouterr().out
    assert not (home / "corpus" / "programs").exists()


def test_a_doubt_has_an_exit_code_of_its_own(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    reordered = "def check(arguments, expected, answer):\n    return abs(answer) == abs(expected)\n"
    _, stage = make_stage(home / "suite", reordered)
    fake(monkeypatch, stage)
    (home / "constant.py").write_text("reordered")
    assert harden(home) == 5
    said = capsys.readouterr().out
    assert "needs a look" in said
    assert f"recorded: {home / 'corpus' / 'doubts' / NAME}_" in said


def test_honest_work_that_no_longer_passes_is_a_miss(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    suite, stage = make_stage(home / "suite")
    fake(monkeypatch, stage)
    (home / "constant.py").write_text("constant")
    honest = home / "corpus" / "honest" / "plain.py"
    honest.write_text(HONEST_HEADER + "constant")
    assert harden(home) == 1
    assert "honest work harmed: honest/plain: WA, must be AC" in capsys.readouterr().out
    honest.unlink()
    manifest = suite.problems[0].folder / "problem.toml"
    wrong = '\n[[wrong]]\nfile = "wrong_sum.py"\nverdict = "WA"\nreason = "none"\n'
    manifest.write_text(manifest.read_text() + wrong)
    (suite.problems[0].expert.path.parent / "wrong_sum.py").write_text(HONEST)
    assert harden(home) == 1
    assert f"{NAME}: known-wrong wrong_sum gets AC, must be WA" in capsys.readouterr().out


def test_a_log_spares_what_was_stopped(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    _, stage = make_stage(home / "suite")
    fake(monkeypatch, stage)
    (home / "constant.py").write_text("constant")
    harden(home, "--json")
    first, log = read_report(capsys), (home / "log.jsonl").read_bytes()
    stage.judged.clear()
    harden(home, "--json")
    assert read_report(capsys)["attempts"] == first["attempts"]
    assert (home / "log.jsonl").read_bytes() == log
    assert "constant" not in stage.judged


def test_a_model_is_asked_for_rounds_of_samples(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    asked: list[Model] = []

    def ask(self: Model, messages: tuple[Message, ...]) -> str:
        asked.append(self)
        return f"constant {len(asked)}"

    monkeypatch.setattr(Model, "ask", ask)
    monkeypatch.setenv("SOME_KEY", "secret")
    _, stage = make_stage(home / "suite")
    fake(monkeypatch, stage)
    options = ("--model", "m", "--endpoint", "http://localhost:1/v1", "--key-variable", "SOME_KEY")
    more = ("--rounds", "2", "--samples", "3", "--timeout", "9", "--json")
    assert harden(home, *options, *more, attempts=False) == 0
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["attempts"]) == 6
    assert {(x.name, x.url, x.timeout_s) for x in asked} == {
        ("m", "http://localhost:1/v1/chat/completions", 9.0)
    }
    assert "secret" not in captured.out + captured.err + (home / "log.jsonl").read_text()


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        ((), "give --attempts, or --model"),
        (("--model", "m"), "go together"),
        (("--model", "m", "--endpoint", "nowhere"), "--endpoint nowhere"),
        (("--attempts", "/nowhere"), "--attempts /nowhere"),
        (("--all",), "name problems, or give --all"),
    ],
)
def test_unusable_arguments_are_named(
    home: Path, capsys: Capture, words: tuple[str, ...], complaint: str
) -> None:
    make_stage(home / "suite")
    assert harden(home, *words, attempts=False) == 2
    assert complaint in capsys.readouterr().err


def test_an_attack_on_a_problem_that_the_corpus_lacks_is_found_in_the_suite(
    home: Path, portable_worker: Worker, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    make_stage(home / "suite")
    make_stage(home / "corpus" / "suite")
    for folder in ("problems", "generators", "reference_solutions"):
        for path in (home / "corpus" / "suite" / folder).iterdir():
            path.rename(path.with_name(path.name.replace(NAME, "victim")))
    words = ["redteam", "--attacks", str(home / "corpus"), "--suite", str(home / "suite")]
    assert cli.main([*words, "--trust-suite", "--sandbox", "wasm", "--json"]) == 0
    assert read_report(capsys)["outcomes"][0]["verdict"] == "AC"
