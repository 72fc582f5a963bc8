"""Drafts of problems, and checks of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.checks import (
    Finding,
    ProblemReport,
    check_problem,
)
from effbench.checks.base import Bench
from effbench.checks.cases import check_cases
from effbench.worker import Worker
from tests.checks.drafting import (
    Check,
    CheckInputs,
    Draft,
)


@pytest.fixture
def draft(request: pytest.FixtureRequest) -> Draft:
    """A sound draft, named like the test."""
    return Draft(request.node.originalname.removeprefix("test_"))


@pytest.fixture
def check(metered_worker: Worker, tmp_path: Path) -> Check:
    """Writes a draft and checks it."""

    def run(draft: Draft, *, trusted: bool = True) -> ProblemReport:
        return check_problem(draft.write(tmp_path), metered_worker, seed=7, trusted=trusted)

    return run


@pytest.fixture
def check_inputs(metered_worker: Worker, tmp_path: Path) -> CheckInputs:
    """Writes a draft and checks its generator and contract alone."""

    def run(draft: Draft) -> list[Finding]:
        bench = Bench(draft.write(tmp_path), metered_worker, 7, None, lambda _: None)
        return list(check_cases(bench))

    return run
