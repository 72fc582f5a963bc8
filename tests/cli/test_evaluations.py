"""What an evaluation prints and writes, and what a second one runs."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from effbench import cli
from effbench.commands import evaluating, options
from tests.cli.evaluation import (
    Capture,
    command,
    scores_of,
)
from tests.tiny import NAMES, fake_lane, submissions, write_lines, write_suite


def test_verdicts_and_scores(uninterrupted: dict[str, Any]) -> None:
    model = uninterrupted["models"]["demo"]
    found = [(s["problem"], s["sample"], s["verdict"]) for s in model["submissions"]]
    verdicts = ["AC", "AC", "AC", "WA", "CE", "RTE"]
    assert found == [(name, i, verdict) for name in NAMES for i, verdict in enumerate(verdicts)]
    assert [s["tier"] for s in model["submissions"][:3]] == [1, 2, 1]
    assert model["submissions"][0]["efficiency"] == 1.0
    assert model["metrics"]["pass@1"]["value"] == pytest.approx(0.5)
    assert [item["problem"] for item in model["not_scored"]] == ["HumanEval/0"]
    assert uninterrupted["suite"]["n_problems"] == 2


def test_json_prints_scores_and_nothing_else(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path, "--json")) == 0
    printed = capsys.readouterr()
    assert printed.out == (tmp_path / "scores.json").read_text(encoding="utf-8")
    assert "'HumanEval/0'" in printed.err
    assert {path.name for path in tmp_path.iterdir()} == {
        ".lock",
        "results.jsonl",
        "scores.json",
        "summary.md",
    }


def test_report_is_printed(faked: None, home: Path, tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    printed = capsys.readouterr().out
    assert "pass@1" in printed
    assert "eff@10" in printed
    assert "above the smallest number of samples" in printed
    assert str(tmp_path / "results.jsonl") in printed


def test_second_time_nothing_is_run(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    scores = (tmp_path / "scores.json").read_bytes()
    assert cli.main(command(home, tmp_path)) == 0
    assert (tmp_path / "results.jsonl").read_bytes() == before
    assert (tmp_path / "scores.json").read_bytes() == scores


def test_other_k_needs_no_run(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    assert cli.main(command(home, tmp_path, "--k", "3")) == 0
    assert (tmp_path / "results.jsonl").read_bytes() == before
    assert "eff@3" in scores_of(tmp_path)["models"]["demo"]["metrics"]


def test_changed_submission_is_run_and_nothing_else(
    faked: None, home: Path, tmp_path: Path
) -> None:
    rows = submissions()
    path = write_lines(tmp_path / "demo.jsonl", *rows)
    arguments = command(tmp_path, tmp_path / "out", files=("demo.jsonl",))
    write_suite(tmp_path / "suite")
    assert cli.main(arguments) == 0
    before = (tmp_path / "out/results.jsonl").read_text().splitlines()
    rows[3] = rows[0]
    write_lines(path, *rows, {"task_id": "Other/1", "solution": "x"})
    assert cli.main(arguments) == 0
    after = (tmp_path / "out/results.jsonl").read_text().splitlines()
    assert after[: len(before)] == before
    assert [json.loads(line)["kind"] for line in after[len(before) :]] == [
        "not_scored",
        "submission",
    ]
    model = scores_of(tmp_path / "out")["models"]["demo"]
    assert [s["verdict"] for s in model["submissions"]].count("WA") == 1
    assert [item["problem"] for item in model["not_scored"]] == ["Other/1"]


def test_restart_forgets(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    lines = (tmp_path / "results.jsonl").read_bytes().count(b"\n")
    assert cli.main(command(home, tmp_path, "--seed", "5", "--restart")) == 0
    assert (tmp_path / "results.jsonl").read_bytes().count(b"\n") == lines
    assert scores_of(tmp_path)["provenance"]["seed"] == 5


@pytest.mark.parametrize(
    ("more", "named"),
    [
        (["--seed", "5"], "seed: 1 there, 5 now"),
        (["--problem", NAMES[0]], "problems: first_sum, second_sum there, first_sum now"),
    ],
)
def test_results_measured_otherwise_are_not_mixed(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, more: list[str], named: str
) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    assert cli.main(command(home, tmp_path, *more)) == 2
    said = capsys.readouterr().err
    assert f"was measured otherwise ({named})" in said
    assert "--restart" in said
    assert (tmp_path / "results.jsonl").read_bytes() == before


def test_other_meter_is_not_mixed(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cli.main(command(home, tmp_path)) == 0
    lane = fake_lane()
    other = type(lane)(lane.sandbox, type(lane.meter)(name="other"))
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: other)
    assert cli.main(command(home, tmp_path)) == 2
    assert "was measured otherwise (meter" in capsys.readouterr().err


def test_secret_seed_is_kept_on_resume(faked: None, home: Path, tmp_path: Path) -> None:
    arguments = command(home, tmp_path, "--seed", "secret")
    assert cli.main(arguments) == 0
    before = (tmp_path / "results.jsonl").read_bytes()
    assert cli.main(arguments) == 0
    assert (tmp_path / "results.jsonl").read_bytes() == before
    assert scores_of(tmp_path)["provenance"]["seed"] != 1


def test_gzipped_file(
    faked: None, home: Path, tmp_path: Path, uninterrupted: dict[str, Any]
) -> None:
    path = tmp_path / "demo.jsonl.gz"
    path.write_bytes(gzip.compress((home / "demo.jsonl").read_bytes()))
    arguments = command(home, tmp_path / "out", "--k", "1,2", files=())
    assert cli.main([arguments[0], str(path), *arguments[1:]]) == 0
    scores = scores_of(tmp_path / "out")
    for item in scores["models"]["demo"]["not_scored"]:
        item["origin"] = item["origin"].replace(str(path), str(home / "demo.jsonl"))
    assert scores == uninterrupted


def test_choice_of_a_problem_says_what_it_leaves_out(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    write_lines(tmp_path / "other.jsonl", {"task_id": NAMES[1], "solution": "x"})
    more = command(home, tmp_path / "out", "--problem", NAMES[0])
    more.insert(2, str(tmp_path / "other.jsonl"))
    assert cli.main(more) == 0
    said = capsys.readouterr().err.splitlines()
    assert said[0].startswith("effbench: 1 sample of no problem of the suite is not scored")
    assert said[1] == (
        "effbench: --problem leaves out 7 samples of other problems, and with them all of 'other'"
    )
    assert set(scores_of(tmp_path / "out")["models"]) == {"demo"}


def test_more_workers_than_cores_are_not_started(
    monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setattr(options, "usable_cores", lambda: [0, 3])
    assert options.fit_workers(2) == 2
    assert capsys.readouterr().err == ""
    assert options.fit_workers(500) == 2
    assert "--workers 500: this process may use 2 cores" in capsys.readouterr().err
