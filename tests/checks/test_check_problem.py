"""Whole checks of a problem: sound ones pass, and each test breaks one thing of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.checks import (
    Severity,
    check_problem,
)
from effbench.corpus import load_suite
from effbench.model import Verdict
from effbench.scaffold import create_problem
from effbench.worker import Worker
from tests.checks.drafting import (
    Check,
    Draft,
    errors,
    only_error,
)


def test_sound(draft: Draft, metered_worker: Worker, tmp_path: Path) -> None:
    told: list[str] = []
    draft.cases = 2
    problem = draft.write(tmp_path)
    report = check_problem(problem, metered_worker, seed=7, trusted=True, on_progress=told.append)
    assert errors(report) == []
    assert report.ok
    assert report.figures is not None
    figures = report.figures
    assert figures.tier_level == 2
    assert [step.level for step in figures.separations] == [2, 2]
    assert [step.ratio for step in figures.separations] == pytest.approx([3.5, 3.6], rel=0.1)
    assert [reference.matched for reference in figures.references] == [1, 2, 3]
    assert figures.references[0].efficiency == pytest.approx(1.0, abs=1e-4)
    assert [d.verdict for d in figures.detections] == [Verdict.WA, Verdict.WA]
    assert [(d.cases, d.of_cases) for d in figures.detections] == [(12, 12), (12, 12)]
    assert figures.detections[0].shapes == ("alike", "plain")
    assert figures.spread is not None
    assert figures.spread <= 1e-4
    assert "calibrating" in told


def test_untrusted_generator_stays_in_the_sandbox(
    draft: Draft, check: Check, tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    draft.generator += f"\ntry:\n    open({str(trace)!r}, 'w').close()\nexcept OSError:\n    pass\n"
    assert check(draft, trusted=False).ok
    assert not trace.exists()


def test_imported(draft: Draft, check: Check) -> None:
    draft.extra, draft.wrong, draft.oracle = "imported = true", [], ""
    draft.references = draft.references[:1]
    report = check(draft)
    assert report.ok
    skipped = {f.rule for f in report.findings if f.severity is Severity.SKIPPED}
    assert {"contract", "ladder", "known-wrong"} <= skipped
    assert report.figures is not None
    assert report.figures.spread is not None


def test_numpy_in_a_lane_without_it_has_to_be_declared(
    draft: Draft, tmp_path: Path, portable_worker: Worker
) -> None:
    draft.extra = "numpy = true"
    draft.prompt = draft.prompt.replace("Use only the standard library.", "numpy is available.")
    report = check_problem(draft.write(tmp_path), portable_worker, seed=1, trusted=True)
    assert not report.ok
    assert "needs numpy): declare native_only = true" in report.findings[-1].message


@pytest.mark.parametrize("trusted", [True, False])
@pytest.mark.parametrize("returned", ["(values,)", "_write(values)", "(_write(values), 1)"])
def test_shape_of_a_program_that_returns_no_text(
    tmp_path: Path, metered_worker: Worker, returned: str, trusted: bool
) -> None:
    create_problem(tmp_path, "night_trains", "stdin")
    generator = tmp_path / "generators" / "night_trains.py"
    text = generator.read_text(encoding="utf-8")
    changed = text.replace("(_write(values),)", returned)
    assert changed != text
    generator.write_text(changed, encoding="utf-8")
    (problem,) = load_suite(str(tmp_path)).problems
    report = check_problem(problem, metered_worker, seed=7, trusted=trusted)
    message = only_error(report, "generation")
    assert str(generator) in message
    assert "all_different_hurts_scans" in message
    assert 'io = "stdin" needs shapes that return (text,)' in message


@pytest.mark.parametrize(("said", "instead"), [("\nmain()", ""), ("print(total)", "return total")])
def test_expert_that_prints_nothing(
    tmp_path: Path, metered_worker: Worker, said: str, instead: str
) -> None:
    create_problem(tmp_path, "night_trains", "stdin")
    expert = tmp_path / "reference_solutions/night_trains/last_place_dict.py"
    text = expert.read_text(encoding="utf-8")
    assert said in text
    expert.write_text(text.replace(said, instead), encoding="utf-8")
    (problem,) = load_suite(str(tmp_path)).problems
    message = only_error(
        check_problem(problem, metered_worker, seed=7, trusted=True), "calibration"
    )
    assert message.startswith(f"{expert}: prints nothing on any case: ")
    assert "print it" in message
