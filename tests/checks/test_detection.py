"""Known-wrong solutions are rejected, and by more than luck."""

from __future__ import annotations

from effbench.checks import (
    audit,
)
from tests.checks.drafting import (
    Check,
    Draft,
    only_error,
)


def test_wrong_solution_accepted(draft: Draft, check: Check) -> None:
    draft.wrong[1] = "def solve(values):\n    return sum(values), len(values)\n"
    report = check(draft)
    assert "wrong_1.py: accepted" in only_error(report, "known-wrong")
    figures = audit([report])
    assert (figures.detection_rate, figures.verifier_accuracy) == (0.5, 0.0)


def test_wrong_solution_with_another_verdict(draft: Draft, check: Check) -> None:
    draft.verdict, draft.wrong = "RTE", [draft.wrong[0], "def solve(values):\n    return 1 // 0\n"]
    assert "wrong_0.py: WA" in only_error(check(draft), "known-wrong")


def test_wrong_solution_caught_by_one_shape(draft: Draft, check: Check) -> None:
    draft.wrong[1] = "def solve(values):\n    return values[0] * len(values), len(values)\n"
    report = check(draft)
    assert report.ok
    (warning,) = [f.message for f in report.findings if f.rule == "known-wrong"]
    assert "6 of 12 level-0 cases reject it (shapes: plain)" in warning
