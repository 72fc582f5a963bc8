"""scores.json holds what its readers were promised, key by key."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from effbench.corpus import load_suite
from effbench.model import CaseResult, Judgement, Row, Verdict, Wanted, Yardstick
from effbench.report.scores import Scores, score_results, to_json, write_text
from effbench.results import Results
from tests.report.board import PROVENANCE


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
    assert set(model) == {
        *("samples", "metrics", "omitted", "problems", "submissions", "not_scored")
    }
    assert model["samples"] == {"wanted": 2, "missing": 0}
    at_k = ("eff", "eff_uncapped", "pass", "efficient", "efficient_strict", "opt")
    fast = {f"fast_{p}" for p in ("0", "0.5", "0.8", "1", "1.5", "2")}
    means = {"beyond", "speedup", "net", "dps_norm", "memory_mib"}
    assert set(model["metrics"]) == {f"{name}@1" for name in at_k} | fast | means
    for metric in model["metrics"].values():
        assert set(metric) == {
            *("value", "low", "high", "n_problems"),
            *("samples_low", "samples_high", "remark"),
        }
    assert set(model["omitted"]) == {f"{name}@10" for name in at_k} | {"dps", "nmu"}
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
    assert {"beyond", "efficient", "efficient_strict", "optimal", "speedup"} <= set(first)
    assert {"at_bound", "memory_bytes", "nmu", "growth"} <= set(first)
    assert set(first["growth"]) == {"exponent", "low", "high", "reason"}
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
    beta = model["problems"]["beta"]
    assert (beta["n"], beta["correct"], beta["errors"]) == (1, 0, 0)
    assert set(beta["metrics"].values()) == {0.0}
    assert {"eff@1", "pass@1", "efficient@1", "beyond", "fast_1"} <= set(beta["metrics"])


def test_sizes_of_the_suite_give_growth() -> None:
    problem = load_suite().problems[0]
    cases = tuple(
        CaseResult(i, 0, Verdict.AC, False, None if i == 0 else 7.0 * level.size**2, 1, 1)
        for i, level in enumerate(problem.levels)
    )
    yardstick = Yardstick(
        tuple(level.hardness for level in problem.levels),
        (None, *(10.0 * level.size for level in problem.levels[1:])),
        1e15,
        1,
        (1e3, 1e6),
    )
    judgement = Judgement(Verdict.AC, "", cases)
    where = ("bubblewrap", "cachegrind", "instructions")
    row = Row("demo", problem.id, 0, "d", "s", *where, judgement, yardstick)
    results = Results(replace(PROVENANCE, problems=(problem.id,)), (row,), ())
    (known,) = score_results(results, [1], [problem]).models["demo"].submissions
    (unknown,) = score_results(results, [1]).models["demo"].submissions
    assert known.growth.exponent == pytest.approx(2.0)
    assert unknown.growth.reason == "the sizes of the levels are not known here"


def test_problem_that_an_interruption_left_out_is_not_scored_as_0(cut: Scores) -> None:
    model = json.loads(to_json(cut))["models"]["demo"]
    assert model["samples"] == {"wanted": 3, "missing": 2}
    assert {name: p["missing"] for name, p in model["problems"].items()} == {"alpha": 1, "beta": 1}
    assert model["metrics"]["pass@1"]["value"] == 1.0
    assert model["metrics"]["pass@1"]["n_problems"] == 1
    assert model["problems"]["beta"]["metrics"] == {}
    assert cut.n_missing == 2


def test_model_of_which_nothing_ran_yet_is_not_hidden() -> None:
    wanted = (Wanted("late", (("alpha", 2), ("beta", 1))),)
    late = score_results(Results(PROVENANCE, (), (), wanted), [1]).models["late"]
    assert (late.n_missing, late.n_wanted, dict(late.metrics)) == (3, 3, {})


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
