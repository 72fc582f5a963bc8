"""What becomes of suspects, whether they are tried on all cases at once or one by one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from effbench.audit.detection import Examination, Fate, Suspect
from effbench.calibrator import Calibrator
from effbench.checks.base import Bench
from effbench.corpus import load_suite
from effbench.inputs import make_judge
from effbench.worker import Worker
from tests.tiny import write_suite

FateOf = Callable[[str], Suspect]
RIGHT = "def first_sum(values):\n    return sum(values)\n"


@pytest.fixture
def fate_of(tmp_path: Path, native_worker: Worker) -> FateOf:
    """A function from the source of a known-wrong solution to what becomes of it."""

    def examine(source: str) -> Suspect:
        root = write_suite(tmp_path)
        answers = root / "reference_solutions" / "first_sum"
        (answers / "wrong.py").write_text(source)
        (answers / "oracle.py").write_text(RIGHT)
        manifest = root / "problems" / "first_sum" / "problem.toml"
        manifest.write_text(
            manifest.read_text()
            + '\n[[wrong]]\nfile = "wrong.py"\nverdict = "WA"\nreason = "is wrong"\n'
            + '[oracle]\nfile = "oracle.py"\nsize = 6\n'
        )
        problem = load_suite(str(root), trust=True).problem("first_sum")
        calibration = Calibrator(problem, native_worker, False).calibrate_expert(1, None)
        bench = Bench(problem, native_worker, 1, None, lambda _: None)
        examination = Examination(bench, calibration, make_judge(problem, None))
        return next(examination.examine(repr))

    return examine


def test_wrong_one_is_rejected_by_all_cases(fate_of: FateOf) -> None:
    suspect = fate_of("def first_sum(values):\n    return sum(values) + 1\n")
    assert (suspect.fate, suspect.rejections) == (Fate.REJECTED, suspect.of_cases)


def test_endless_one_is_rejected_without_a_count(fate_of: FateOf) -> None:
    suspect = fate_of("def first_sum(values):\n    while True: pass\n")
    assert (suspect.fate, suspect.rejections) == (Fate.REJECTED, None)


def test_what_is_wrong_elsewhere_survives_with_a_witness(fate_of: FateOf) -> None:
    suspect = fate_of("def first_sum(values):\n    return sum(values) + (len(values) == 3)\n")
    assert (suspect.fate, suspect.rejections) == (Fate.SURVIVED, 0)
    assert suspect.witness


def test_state_that_only_lives_in_a_batch_rejects_nothing(fate_of: FateOf) -> None:
    source = (
        "def first_sum(values, seen=[]):\n    seen.append(1)\n"
        "    return sum(values) + len(seen) - 1\n"
    )
    suspect = fate_of(source)
    assert (suspect.fate, suspect.rejections, suspect.witness) == (Fate.SURVIVED, 0, "")
