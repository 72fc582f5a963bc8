"""What becomes of attacks and honest programs, in exact and in noisy lanes."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.crew import Plan
from effbench.redteam.attacks import read_attacks
from effbench.redteam.trial import NOISY_TRIES, Outcome, run_attacks
from tests.redteam.staging import NAME, SEED, make_stage
from tests.tiny import EXPERT_ROUNDS, summing

HEADER = f"""# /// attack
# aim = "disturbed"
# problem = "{NAME}"
# outcome = ["AC"]
# deserves = 1.0
# ///
"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))


def run(root: Path, kind: str, disturbances: int, *, is_exact: bool) -> Outcome:
    suite, stage = make_stage(root / "suite")
    stage.disturbances = disturbances
    program = root / "corpus" / kind / "disturbed.py"
    program.parent.mkdir(parents=True)
    program.write_text(HEADER + summing(NAME, EXPERT_ROUNDS))
    plan = Plan(suite, stage.lane(is_exact=is_exact), SEED, 1)
    (outcome,) = run_attacks(plan, read_attacks(root / "corpus"), {})
    return outcome


def test_an_honest_program_that_noise_slowed_down_is_measured_again(tmp_path: Path) -> None:
    outcome = run(tmp_path, "honest", NOISY_TRIES - 1, is_exact=False)
    assert (outcome.failures, outcome.efficiency) == ((), pytest.approx(1.0))


def test_an_honest_program_that_is_always_slow_is_harmed(tmp_path: Path) -> None:
    outcome = run(tmp_path, "honest", NOISY_TRIES, is_exact=False)
    (failure,) = outcome.failures
    assert "deserves 1.000" in failure
    assert not outcome.succeeded


def test_what_an_exact_meter_says_of_an_honest_program_counts_at_once(tmp_path: Path) -> None:
    outcome = run(tmp_path, "honest", 1, is_exact=True)
    assert len(outcome.failures) == 1


def test_an_attack_has_no_second_try(tmp_path: Path) -> None:
    outcome = run(tmp_path, "programs/slow", 1, is_exact=False)
    assert (outcome.failures, outcome.succeeded) == ((), False)
    assert outcome.efficiency < 1
