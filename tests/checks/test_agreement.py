"""The oracle and the expert answer small questions alike."""

from __future__ import annotations

from tests.checks.drafting import (
    Check,
    Draft,
    errors,
    only_error,
)


def test_oracle_missing(draft: Draft, check: Check) -> None:
    draft.oracle = ""
    assert "no oracle" in only_error(check(draft), "agreement")


def test_oracle_is_the_expert(draft: Draft, check: Check) -> None:
    draft.oracle = draft.oracle.replace("tier_2", "tier_1")
    assert "cannot be its own oracle" in only_error(check(draft), "agreement")


def test_oracle_disagrees(draft: Draft, check: Check) -> None:
    # Right at every size that the levels have.
    draft.wrong.append(
        "def solve(values):\n    return sum(values) + (len(values) == 3), len(values)\n"
    )
    draft.oracle = draft.oracle.replace("tier_2", "wrong_2")
    found = {finding.rule: finding.message for finding in errors(check(draft))}
    assert set(found) == {"agreement", "known-wrong"}
    assert "size 3: ([" in found["agreement"]
    assert "one of them is wrong" in found["agreement"]


def test_oracle_fails(draft: Draft, check: Check) -> None:
    draft.wrong.append("def solve(values):\n    raise KeyError(len(values))\n")
    draft.oracle = draft.oracle.replace("tier_2", "wrong_2")
    found = {finding.rule: finding.message for finding in errors(check(draft))}
    assert "RTE" in found["agreement"]


def test_generator_fails_at_a_small_size(draft: Draft, check: Check) -> None:
    draft.generator = draft.generator.replace("[rng.randrange(1, 101)] *", "[1 // (size - 1)] *")
    report = check(draft)
    assert "alike(size=1): ZeroDivisionError" in errors(report)[-1].message
