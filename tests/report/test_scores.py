"""scores.json holds what its readers were promised, key by key."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from effbench.report.scores import Scores, to_json, write_text


def test_keys_are_as_promised(scores: Scores) -> None:
    data = json.loads(to_json(scores))
    assert set(data) == {"schema_version", "suite", "provenance", "models"}
    assert data["schema_version"] == 2
    assert data["suite"] == {"name": "tiny", "version": "4", "digest": "d1", "n_problems": 2}
    assert data["provenance"] == {
        "meter": "cachegrind",
        "unit": "instructions",
        "sandbox": "bubblewrap",
        "layers": ["seccomp"],
        "python": "3.11",
        "effbench": "0.1",
        "cpu": "some cpu",
        "seed": 1,
        "runtime": {"libc": "2.36"},
    }
    model = data["models"]["demo"]
    assert set(model) == {"metrics", "omitted", "problems", "submissions", "not_scored"}
    assert set(model["metrics"]) == {"eff@1", "eff_uncapped@1", "pass@1", "dps_norm"}
    for metric in model["metrics"].values():
        assert set(metric) == {"value", "low", "high", "n_problems"}
    assert set(model["omitted"]) == {"eff@10", "eff_uncapped@10", "pass@10"}
    assert set(model["problems"]) == {"alpha", "beta"}
    for problem in model["problems"].values():
        assert {"n", "correct", "metrics"} <= set(problem)
    assert model["not_scored"] == [{"problem": "Other/[/x]", "sample": 0, "origin": "f.jsonl:3"}]


def test_submission_is_as_promised(scores: Scores) -> None:
    first, second = json.loads(to_json(scores))["models"]["demo"]["submissions"]
    assert {"problem", "sample", "verdict", "efficiency", "efficiency_uncapped", "tier"} <= set(
        first
    )
    assert {"dps", "dps_norm", "cost", "sandbox", "unit", "cpu_ns", "levels"} <= set(first)
    assert set(first) == set(second)
    assert (first["problem"], first["verdict"], first["tier"]) == ("alpha", "AC", 2)
    assert first["efficiency"] == first["efficiency_uncapped"] == pytest.approx(0.5)
    assert (first["cost"], first["unit"], first["cpu_ns"]) == (300.0, "instructions", 7_000_000)
    assert first["levels"][1] == {
        "level": 2,
        "hardness": 3.0,
        "reference": 200.0,
        "cost": 300.0,
        "efficiency": pytest.approx(0.5),
        "censored": False,
    }
    assert (second["problem"], second["verdict"], second["efficiency"]) == ("beta", "RTE", 0.0)
    assert (second["tier"], second["cost"], second["levels"]) == (None, None, [])


def test_submission_says_where_it_was_judged(moved: Scores) -> None:
    data = json.loads(to_json(moved))
    assert (data["provenance"]["sandbox"], data["provenance"]["unit"]) == (
        "wasm",
        "wasm instructions",
    )
    assert [(s["sandbox"], s["unit"]) for s in data["models"]["demo"]["submissions"]] == [
        ("wasm", "wasm instructions"),
        ("bubblewrap", "instructions"),
        ("bubblewrap", "instructions"),
    ]


def test_figures_and_problem_metrics_agree(scores: Scores) -> None:
    model = json.loads(to_json(scores))["models"]["demo"]
    assert model["metrics"]["pass@1"]["value"] == pytest.approx(0.5)
    assert model["metrics"]["eff@1"]["value"] == pytest.approx(0.25)
    assert model["problems"]["alpha"]["metrics"]["eff@1"] == pytest.approx(0.5)
    assert model["problems"]["beta"] == {
        "n": 1,
        "correct": 0,
        "errors": 0,
        "metrics": {"eff@1": 0.0, "eff_uncapped@1": 0.0, "pass@1": 0.0},
    }


def test_own_failures_are_counted(scores: Scores) -> None:
    assert scores.n_errors == 1


def test_model_of_which_nothing_was_scored_is_not_hidden(scores: Scores) -> None:
    model = json.loads(to_json(scores))["models"]["absent"]
    assert (model["metrics"], model["submissions"]) == ({}, [])
    assert model["not_scored"][0]["problem"] == "Other/2"


def test_file_is_utf_8_whatever_a_model_is_called(
    scores: Scores, hostile: str, tmp_path: Path
) -> None:
    path = tmp_path / "scores.json"
    write_text(path, to_json(scores))
    data = json.loads(path.read_text(encoding="utf-8"))
    assert set(data["models"]) == {"demo", hostile, "absent"}
    assert [entry.name for entry in tmp_path.iterdir()] == ["scores.json"]
