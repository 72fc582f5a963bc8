"""audit finds the hole of a suite whose cases are blind, and goes on where it was cut off."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from effbench.cli import main
from effbench.corpus import load_suite
from effbench.scaffold import create_problem
from effbench.worker import Worker


@pytest.fixture
def suite(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The scaffold's problem, with levels that are done in no time."""
    create_problem(tmp_path, "night_trains")
    shrink(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    return tmp_path


def shrink(suite: Path) -> None:
    manifest = suite / "problems/night_trains/problem.toml"
    text = manifest.read_text(encoding="utf-8")
    for size, small in {"1_000": "60", "2_000": "120", "4_000": "240"}.items():
        text = text.replace(size, small)
    manifest.write_text(text, encoding="utf-8")


def audit(suite: Path, worker: Worker, *more: str) -> int:
    where = ["--suite", str(suite), "--trust-suite", "--workers", "1"]
    lane = ["--sandbox", worker.lane.sandbox.name, "--meter", worker.lane.meter.name]
    return main(["audit", "--json", *where, *lane, *more])


def test_sound_cases_reject_every_mistake_and_are_not_asked_again(
    suite: Path, native_worker: Worker, capsys: pytest.CaptureFixture[str]
) -> None:
    assert audit(suite, native_worker) == 0
    first = capsys.readouterr().out
    (problem,) = json.loads(first)["problems"]
    assert problem["detection_rate"] == 1.0
    assert {s["change"] for s in problem["suspects"]} > {"", "total = 0 -> total = 1"}
    written = (suite / "effbench-audit.jsonl").read_text(encoding="utf-8")
    assert audit(suite, native_worker) == 0
    assert capsys.readouterr().out == first
    assert (suite / "effbench-audit.jsonl").read_text(encoding="utf-8") == written


def test_blind_cases_have_holes_with_a_witness(
    suite: Path, native_worker: Worker, capsys: pytest.CaptureFixture[str]
) -> None:
    generator = suite / "generators/night_trains.py"
    source = generator.read_text(encoding="utf-8")
    # Whatever is longer than the probes' inputs has one element a time: nothing ever repeats.
    blind = (
        "\n\ndef _blind(shape):\n"
        "    return lambda size, rng: shape(size, rng) if size < 12 else ([*range(size)],)\n"
        "\n\nfor _name in ('edges', 'random_values', 'all_different_hurts_scans'):\n"
        "    globals()[_name] = _blind(globals()[_name])\n"
    )
    generator.write_text(source + blind, encoding="utf-8")
    assert audit(suite, native_worker) == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["detection_rate"] < 1.0
    survived = [s for s in problem["suspects"] if s["fate"] == "survived"]
    assert problem["holes"] == len(survived)
    assert any(s["witness"].startswith("([") for s in survived)


def test_answers_of_one_seed_are_worth_nothing_under_another(
    suite: Path, portable_worker: Worker, capsys: pytest.CaptureFixture[str]
) -> None:
    audit(suite, portable_worker)  # what it found is kept: only the seeds are missing afterwards
    capsys.readouterr()
    assert audit(suite, portable_worker, "--seeds", "2") in (
        0,
        1,
    )  # the ladder is too small to tell
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert [(at["seed"], at["planted"]) for at in problem["seeds"]] == [(1, "AC"), (2, "WA")]
    assert problem["suspects"]


def test_generator_without_chance_is_told(
    suite: Path, portable_worker: Worker, capsys: pytest.CaptureFixture[str]
) -> None:
    generator = suite / "generators/night_trains.py"
    source = generator.read_text(encoding="utf-8")
    fixed = (
        "\n\ndef _fixed(shape):\n"
        "    return lambda size, rng: shape(size, random.Random(size))\n"
        "\n\nfor _name in ('edges', 'random_values', 'all_different_hurts_scans'):\n"
        "    globals()[_name] = _fixed(globals()[_name])\n"
    )
    generator.write_text(source + fixed, encoding="utf-8")
    assert audit(suite, portable_worker, "--seeds", "2") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert "seed 2: accepts the answers of seed 1" in problem["weaknesses"]


def test_answers_of_one_seed_can_be_built_into_a_whole_program(
    tmp_path: Path,
    portable_worker: Worker,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    create_problem(tmp_path, "night_trains", "stdin")
    shrink(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    audit(tmp_path, portable_worker, "--seeds", "2")
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert [at["planted"] for at in problem["seeds"]] == ["AC", "WA"]


def test_wider_search_finds_what_small_inputs_do_not_show(
    suite: Path, native_worker: Worker, capsys: pytest.CaptureFixture[str]
) -> None:
    generator = suite / "generators/night_trains.py"
    source = generator.read_text(encoding="utf-8")
    # Nothing ever repeats, not even in small inputs: the mistakes about repeats look equivalent.
    blind = (
        "\n\ndef _blind(size, rng):\n    return ([*range(size)],)\n"
        "\n\nfor _name in ('edges', 'random_values', 'all_different_hurts_scans'):\n"
        "    globals()[_name] = _blind\n"
    )
    generator.write_text(source + blind, encoding="utf-8")
    audit(suite, native_worker)
    (before,) = json.loads(capsys.readouterr().out)["problems"]
    assert audit(suite, native_worker, "--strengthen") == 1
    (after,) = json.loads(capsys.readouterr().out)["problems"]
    assert (before["strengthened"], after["strengthened"]) == (False, True)
    assert after["holes"] > before["holes"]
    assert any(min(map(len, literals)) >= 2 for literals in _values(after["proposals"]))
    assert not after["dispute"]
    assert audit(suite, native_worker, "--strengthen") == 1  # and is not searched again
    assert json.loads(capsys.readouterr().out)["problems"] == [after]


def test_expert_that_is_wrong_where_no_generator_looks_is_told(
    suite: Path, native_worker: Worker, capsys: pytest.CaptureFixture[str]
) -> None:
    generator = suite / "generators/night_trains.py"
    source = generator.read_text(encoding="utf-8")
    blind = (
        "\n\ndef _blind(size, rng):\n    return ([*range(1, size + 1)],)\n"
        "\n\nfor _name in ('edges', 'random_values', 'all_different_hurts_scans'):\n"
        "    globals()[_name] = _blind\n"
    )
    generator.write_text(source + blind, encoding="utf-8")
    expert = load_suite(str(suite)).problem("night_trains").expert.path
    text = expert.read_text(encoding="utf-8")
    body = text.index("\n    ", text.index("def "))
    argument = text[text.index("(", text.index("def ")) + 1 :].split(":")[0]
    spoilt = f"\n    if len(set({argument})) < len({argument}):\n        return -1"
    expert.write_text(text[:body] + spoilt + text[body:], encoding="utf-8")
    assert audit(suite, native_worker, "--strengthen") == 1
    (problem,) = json.loads(capsys.readouterr().out)["problems"]
    assert problem["dispute"].startswith("expert and oracle differ for ([")
    assert problem["dispute"] in problem["weaknesses"]


def _values(proposals: list[str]) -> list[tuple[list[int], ...]]:
    return [ast.literal_eval(text) for text in proposals]
