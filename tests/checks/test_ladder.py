"""Tiers that lie apart, and costs that repeat."""

from __future__ import annotations

from tests.checks.drafting import (
    REFERENCE,
    Check,
    Draft,
    errors,
    only_error,
)


def test_tiers_too_close(draft: Draft, check: Check) -> None:
    draft.references = [REFERENCE.format(rounds=n) for n in (4, 6, 50)]
    assert "tier 2 costs only 1." in only_error(check(draft), "ladder")


def test_ladder_too_low(draft: Draft, check: Check) -> None:
    draft.references = [REFERENCE.format(rounds=n) for n in (4, 14)]
    found = errors(check(draft))
    assert {finding.rule for finding in found} == {"ladder"}
    assert any("2 tiers" in finding.message for finding in found)
    assert any("not 10 x" in finding.message for finding in found)


def test_inverted_ladder(draft: Draft, check: Check) -> None:
    draft.references = [REFERENCE.format(rounds=n) for n in (4, 50, 14)]
    report = check(draft)
    message = only_error(report, "calibration")
    assert "inverted" in message
    assert message.endswith("order them by what they cost")
    assert report.figures is None


def test_reference_fails(draft: Draft, check: Check) -> None:
    draft.references[0] = "def solve(values):\n    return 1 // 0\n"
    assert "tier_1.py: RTE" in only_error(check(draft), "calibration")


def test_reference_disagrees(draft: Draft, check: Check) -> None:
    draft.references[2] = draft.references[2].replace("return total", "return total + len(values)")
    assert "tier_3.py: WA" in only_error(check(draft), "references")


def test_cost_left_to_chance(draft: Draft, check: Check) -> None:
    rounds = "int.from_bytes(os.urandom(2), 'big') // 16"
    chance = f"    import os\n    for _ in range({rounds}):\n        pass\n"
    draft.references[0] = draft.references[0].replace("(values):\n", f"(values):\n{chance}")
    found = {finding.rule for finding in errors(check(draft))}
    assert "repeatability" in found
