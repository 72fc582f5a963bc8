"""What the reports of many problems come to."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from effbench.checks import (
    Detection,
    Figures,
    Finding,
    JudgedReference,
    ProblemReport,
    Separation,
    Severity,
    audit,
    describe_audit,
    to_json,
)
from effbench.model import Verdict


def figures(**changed: object) -> Figures:
    """Figures of a sound problem, for arithmetic on reports."""
    judged = (
        JudgedReference("fast", 1, Verdict.AC, 1, 1.0),
        JudgedReference("slow", 2, Verdict.AC, 2, 0.2),
    )
    steps = (Separation(1, 2, 3.0), Separation(2, 2, 5.0))
    caught = Detection("careless", Verdict.WA, Verdict.WA, 3, 12, ("plain",))
    sound = Figures("instructions", 2, (1.0, 3.0, 15.0), steps, judged, (caught,), (), 1e-6)
    return replace(sound, **changed)  # type: ignore[arg-type]


def test_audit_sums_up_problems() -> None:
    missed = Detection("lucky", Verdict.WA, Verdict.AC, 0, 12, ())
    as_good = JudgedReference("slow", 2, Verdict.AC, 1, 1.0)
    second = figures(
        detections=(missed, *figures().detections),
        references=(figures().references[0], as_good),
        separations=(Separation(1, 3, 2.5),),
        spread=3e-5,
    )
    failed = Finding("known-wrong", Severity.ERROR, "accepted")
    found = audit(
        [
            ProblemReport("one", (), figures()),
            ProblemReport("two", (failed,), second),
            ProblemReport("three", (failed,), None),
        ]
    )
    assert (found.n_problems, found.n_ok, found.unmeasured) == (3, 1, ("three",))
    assert found.detection_rate == pytest.approx(2 / 3)
    assert found.verifier_accuracy == 0.5
    assert found.slow_detection == 0.5
    assert (found.least_separation, found.median_separation) == (2.5, 3.0)
    assert found.worst_spread == 3e-5
    assert "2.50 x at least" in describe_audit(found)
    assert "not measured: three" in describe_audit(found)


def test_audit_of_nothing_has_no_figures() -> None:
    found = audit([])
    assert (found.n_problems, found.detection_rate, found.worst_spread) == (0, None, None)
    assert describe_audit(found) == "0 of 0 problems are in order"


def test_json_holds_reports_and_audit() -> None:
    reports = [ProblemReport("one", (Finding("ladder", Severity.WARNING, "low"),), figures())]
    read = json.loads(to_json(reports, audit(reports)))
    assert read["problems"][0]["ok"] is True
    assert read["problems"][0]["findings"][0]["severity"] == "warning"
    assert read["audit"]["detection_rate"] == 1.0
