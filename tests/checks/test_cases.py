"""Generators and contracts that are not what a problem needs."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.checks import (
    Severity,
)
from effbench.errors import SuiteError
from tests.checks.drafting import (
    Check,
    CheckInputs,
    Draft,
    only_error,
)


def test_generator_not_deterministic(draft: Draft, check_inputs: CheckInputs) -> None:
    call = "rng.randrange(1, 101) for"
    assert call in draft.generator
    draft.generator = draft.generator.replace(call, "random.randint(1, 100) for")
    found = check_inputs(draft)
    assert {finding.rule for finding in found} == {"generation"}
    assert all("plain made another input of the same seed" in f.message for f in found)


def test_generator_ordered_by_string_hashes(draft: Draft, check_inputs: CheckInputs) -> None:
    order = "[len(w) for w in set('x' * n for n in range(40))]"
    draft.generator = draft.generator.replace("return (", f"return ({order} + ")
    found = check_inputs(draft)
    assert {finding.rule for finding in found} == {"generation"}
    assert all("no order from a set of strings" in finding.message for finding in found)


def test_generator_ignores_the_seed(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.cases = 2
    draft.generator = draft.generator.replace("rng.randrange(1, 101)", "7")
    messages = [finding.message for finding in check_inputs(draft)]
    assert any("two seeds" in message for message in messages)
    assert any("all cases of level 1 are the same" in message for message in messages)


def test_generator_raises(draft: Draft, check: Check) -> None:
    draft.generator = draft.generator.replace(
        "return ([rng.randrange(1, 101)] *", "return (1 // 0 *"
    )
    report = check(draft)
    assert "ZeroDivisionError" in only_error(report, "generation")
    assert report.figures is None


def test_contract_rejects_case(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.contract = draft.contract.replace("<= 100", "<= 50")
    found = check_inputs(draft)
    assert {finding.rule for finding in found} == {"contract"}
    assert all("contract.py" in f.message and "0..100" in f.message for f in found)


def test_contract_accepts_anything(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.contract = "def validate(values):\n    pass\n"
    finding, *invalid = check_inputs(draft)
    assert (finding.rule, finding.severity) == ("contract", Severity.ERROR)
    assert "accepts None" in finding.message
    assert len(invalid) == len(draft.invalid)


def test_contract_accepts_invalid_input(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.invalid = ("([101],)", "([100],)")
    (found,) = check_inputs(draft)
    assert (found.rule, found.severity) == ("contract", Severity.ERROR)
    assert "accepts ([100],)" in found.message
    assert "not allowed" in found.message


def test_contract_fails_where_it_is_to_reject(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.contract = draft.contract.replace("ValueError", "ValueErorr")
    *_, found = check_inputs(draft)
    assert (found.rule, found.severity) == ("contract", Severity.ERROR)
    assert "`validate` fails with NameError: name 'ValueErorr' is not defined" in found.message
    assert found.message.endswith("raise ValueError")


def test_contract_fails_on_a_case(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.contract = "def validate(values):\n    values.bit_size()\n"
    messages = [finding.message for finding in check_inputs(draft)]
    assert any("contract.py: fails on level 0 case 0" in message for message in messages)


def test_invalid_inputs_too_few(draft: Draft, check_inputs: CheckInputs) -> None:
    draft.invalid = draft.invalid[:1]
    (found,) = check_inputs(draft)
    assert (found.rule, found.severity) == ("contract", Severity.ERROR)
    assert "1 invalid inputs: list at least 2" in found.message


@pytest.mark.parametrize(("arguments", "why"), [("[101]", "no tuple"), ("f(1)", "no Python lit")])
def test_invalid_input_unreadable(draft: Draft, tmp_path: Path, arguments: str, why: str) -> None:
    draft.invalid = (arguments,)
    with pytest.raises(SuiteError, match=rf"problem.toml: \[\[invalid\]\] no. 1: .*{why}"):
        draft.write(tmp_path)
