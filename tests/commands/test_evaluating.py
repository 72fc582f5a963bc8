"""evaluate and try where the portable lane cannot judge everything: one lane a problem, and why."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from effbench import cli
from effbench.commands import evaluating, trying
from effbench.errors import CapabilityError
from effbench.lanes import Lane
from tests.tiny import EXPERT_ROUNDS, NAMES, fake_lane, importing, summing, write_lines, write_suite

FIRST, SECOND = NAMES
Capture = pytest.CaptureFixture[str]
Choose = Callable[[Lane], Callable[[], Lane] | None]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a suite and three models: only the second one's first sample fits no wasm."""
    write_suite(tmp_path / "suite")
    plain = [{"task_id": name, "solution": summing(name, EXPERT_ROUNDS)} for name in NAMES]
    write_lines(tmp_path / "plain.jsonl", *plain)
    unfit: dict[str, object] = {"task_id": FIRST, "solution": importing(FIRST)}
    write_lines(tmp_path / "unfit.jsonl", unfit, plain[1])
    write_lines(tmp_path / "more.jsonl", *plain, unfit)
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    for module in (evaluating, trying):
        monkeypatch.setattr(module, "choose_lane", lambda *names: fake_lane(portable=True))
        monkeypatch.setattr(module, "choose_fallback", lambda lane: fake_lane)
    return tmp_path


def no_native_lane() -> Lane:
    raise CapabilityError("bubblewrap: not installed (apt-get install bubblewrap)")


def evaluate(home: Path, *names: str, out: str = "out") -> int:
    files = [str(home / f"{name}.jsonl") for name in names]
    suite = ["--suite", str(home / "suite"), "--trust-suite"]
    return cli.main(["evaluate", *files, *suite, "--workers", "1", "--out", str(home / out)])


def lanes_of(home: Path, out: str = "out") -> dict[tuple[str, str], tuple[str, str]]:
    """Return by (model, problem) where scores.json says that it was judged, and in which unit."""
    scores: Mapping[str, Any] = json.loads((home / out / "scores.json").read_text(encoding="utf-8"))
    return {
        (model, row["problem"]): (row["sandbox"], row["unit"])
        for model, found in scores["models"].items()
        for row in found["submissions"]
    }


HERE, THERE = ("portable", "exact steps"), ("fake", "steps")


def test_every_submission_says_where_it_was_judged_and_in_what(home: Path, capsys: Capture) -> None:
    assert evaluate(home, "more") == 0
    assert lanes_of(home) == {("more", FIRST): THERE, ("more", SECOND): HERE}
    printed = capsys.readouterr()
    assert f"{FIRST}: judged natively, all its samples: imports fcntl" in printed.err
    assert "in fake, steps" in printed.out
    summary = (home / "out/summary.md").read_text(encoding="utf-8")
    assert summary.count("| in fake, steps |") == 2
    provenance = json.loads((home / "out/scores.json").read_text(encoding="utf-8"))["provenance"]
    assert (provenance["sandbox"], provenance["unit"]) == HERE


def test_models_of_one_command_share_a_lane(home: Path) -> None:
    assert evaluate(home, "plain", "unfit") == 0
    assert set(lanes_of(home).items()) == {
        (("plain", FIRST), THERE),
        (("unfit", FIRST), THERE),
        (("plain", SECOND), HERE),
        (("unfit", SECOND), HERE),
    }


def test_rows_of_models_judged_before_a_problem_moved_are_left_out_and_named(
    home: Path, capsys: Capture
) -> None:
    assert evaluate(home, "plain") == 0
    assert lanes_of(home) == {("plain", FIRST): HERE, ("plain", SECOND): HERE}
    capsys.readouterr()
    assert evaluate(home, "unfit") == 0
    assert "left out 1 sample of" in (said := capsys.readouterr().err)
    assert said.rstrip().endswith(f"evaluate their files again: plain: {FIRST}")
    assert lanes_of(home) == {
        ("plain", SECOND): HERE,
        ("unfit", FIRST): THERE,
        ("unfit", SECOND): HERE,
    }
    assert evaluate(home, "plain") == 0
    assert "left out" not in capsys.readouterr().err
    assert lanes_of(home)["plain", FIRST] == THERE


def test_second_time_nothing_is_run(home: Path) -> None:
    assert evaluate(home, "more") == 0
    before = (home / "out/results.jsonl").read_bytes()
    assert evaluate(home, "more") == 0
    assert (home / "out/results.jsonl").read_bytes() == before


def test_missing_native_lane_exits_4_until_it_is_there(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(evaluating, "choose_fallback", lambda lane: no_native_lane)
    assert evaluate(home, "more") == 4
    assert "needs a native lane: bubblewrap: not installed" in capsys.readouterr().out
    monkeypatch.setattr(evaluating, "choose_fallback", lambda lane: fake_lane)
    assert evaluate(home, "more") == 0
    assert lanes_of(home) == {("more", FIRST): THERE, ("more", SECOND): HERE}


def test_own_failure_is_shown_although_others_were_judged_natively(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert evaluate(home, "unfit") == 0
    monkeypatch.setattr(evaluating, "choose_fallback", lambda lane: no_native_lane)
    assert evaluate(home, "plain") == 4
    assert ("plain", FIRST) in lanes_of(home)
    assert lanes_of(home)["unfit", FIRST] == THERE


def attempt(home: Path, capsys: Capture, source: str) -> tuple[int, dict[str, Any], str]:
    """Return what `try` makes of a file: its exit code, its scores, and what it said."""
    path = home / "attempt.py"
    path.write_text(source)
    suite = ["--suite", str(home / "suite"), "--trust-suite"]
    code = cli.main(["try", FIRST, str(path), *suite, "--json"])
    printed = capsys.readouterr()
    return code, json.loads(printed.out or "{}"), printed.err


def test_attempt_moves_too(home: Path, capsys: Capture) -> None:
    code, score, said = attempt(home, capsys, summing(FIRST, EXPERT_ROUNDS))
    assert (code, score["sandbox"], score["unit"], said) == (0, *HERE, "")
    code, score, said = attempt(home, capsys, importing(FIRST))
    assert (code, score["sandbox"], score["unit"]) == (0, *THERE)
    assert said == "effbench: imports fcntl: judged natively\n"
    assert (score["verdict"], score["tier"], score["efficiency"]) == ("AC", 1, 1.0)


def test_attempt_at_a_declared_problem_is_native_from_the_start(
    home: Path, capsys: Capture
) -> None:
    manifest = home / f"suite/problems/{FIRST}/problem.toml"
    manifest.write_text("native_only = true\n" + manifest.read_text())
    code, score, said = attempt(home, capsys, summing(FIRST, EXPERT_ROUNDS))
    assert (code, score["sandbox"], said) == (0, "fake", "")


def test_attempt_that_needs_a_lane_that_is_not_there_exits_3(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(trying, "choose_fallback", lambda lane: no_native_lane)
    code, _, said = attempt(home, capsys, importing(FIRST))
    assert code == 3
    assert "apt-get install bubblewrap" in said
