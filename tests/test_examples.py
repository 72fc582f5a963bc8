"""The examples are what their builder builds, and every one of them can be used."""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from effbench.corpus import load_suite
from effbench.observing import Program, extraction_job, read_extraction
from effbench.submissions import assign, read_lines
from effbench.worker import Worker

EXAMPLES = Path(__file__).parents[1] / "examples"
SUITE = load_suite()
CORE = [SUITE.problem(name) for name in SUITE.subset("core")]


def builder() -> ModuleType:
    spec = importlib.util.spec_from_file_location("builder", EXAMPLES / "build_submissions.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_submissions_are_what_the_builder_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    module: Any = builder()
    monkeypatch.setattr(module, "__file__", str(tmp_path / "build_submissions.py"))
    module.main()
    built = (tmp_path / "submissions.jsonl").read_text(encoding="utf-8")
    assert (EXAMPLES / "submissions.jsonl").read_text(encoding="utf-8") == built, (
        "run python examples/build_submissions.py"
    )


def test_every_line_belongs_to_the_suite_and_every_problem_has_lines() -> None:
    found = assign(read_lines(EXAMPLES / "submissions.jsonl"), SUITE.find)
    assert found.not_scored == ()
    assert {s.model for s in found.scored} == {"demo"}
    counts = Counter(s.problem for s in found.scored)
    assert set(counts) == {problem.id for problem in CORE}
    assert min(counts.values()) >= 8


@pytest.mark.parametrize("problem", CORE, ids=lambda problem: problem.id)
def test_completion_holds_the_experts_program(problem: Any, native_worker: Worker) -> None:
    lines = (EXAMPLES / "submissions.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [
        row["completion"]
        for row in map(json.loads, lines)
        if row["task_id"] == problem.id and "completion" in row
    ]
    assert texts
    expert = problem.expert.path.read_text(encoding="utf-8")
    for text in texts:
        job = extraction_job(text, problem.prompt, problem.entry_point, False)
        program = read_extraction(native_worker.run(job))
        assert isinstance(program, Program)
        assert program.source.strip() == expert.strip()
