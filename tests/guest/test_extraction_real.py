"""Extraction from what models really answered to other suites."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from tests.guest.answers import defines, extract_confined

ROOT = Path(__file__).parents[2]
DATA = Path(os.environ.get("EFFBENCH_SHARED_DATA", ROOT.parent / "shared" / "data"))


def test_real_humaneval_completions() -> None:
    problems = {row["task_id"]: row for row in read_rows("humaneval/HumanEval.jsonl")}
    answers = read_rows("humaneval/llama-3.1-405b.completions.jsonl")
    cases = [
        (answer["completion"], problem["prompt"], problem["entry_point"])
        for answer in answers
        for problem in [problems[answer["task_id"]]]
    ]
    assert len(cases) == 164
    for (_, _, entry_point), (program, reason) in zip(cases, extract_confined(cases), strict=True):
        assert program is not None, reason
        assert defines(program, entry_point)


def test_real_coffe_predictions() -> None:
    predictions = json.loads(read_data("coffe/examples/function.Llama3.1_405B.json"))
    cases = [
        (text, row["final_prompt"], row["entry_point"])
        for row in json.loads(read_data("coffe/function/data.json"))
        for text in predictions[row["final_prompt"]][0]
    ]
    refused = set()
    for (text, _, entry_point), (program, _) in zip(cases, extract_confined(cases), strict=True):
        if program is None:
            refused.add(entry_point)
            assert f"def {entry_point}(" not in text
        else:
            assert defines(program, entry_point)
    # The model called these functions by another name than it was asked to.
    assert refused == {
        *("empty_dit", "lateralsuface_cylinder", "replace_list", "substract_elements"),
        *("sum", "sumofFactors"),
    }


def read_data(name: str) -> str:
    if not (DATA / name).is_file():
        pytest.skip(f"{name} is absent from {DATA}; set EFFBENCH_SHARED_DATA")
    return (DATA / name).read_text(encoding="utf-8")


def read_rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in read_data(name).splitlines()]
