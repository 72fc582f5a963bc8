"""Levels as large as the expert should find them."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench.checks import (
    Severity,
)
from effbench.checks.base import Bench, LevelCost
from effbench.checks.sizes import check_targets
from effbench.worker import Worker
from tests.checks.drafting import (
    Draft,
)


@pytest.mark.parametrize(
    ("costs", "unit", "warned"),
    [
        ((5e6, 20e6, 60e6), "instructions", []),
        ((12e6, 8.1e6, 25e6), "instructions", []),
        ((13e6, 7.9e6, 60e6), "instructions", [1, 2]),
        ((12.5e6, 50e6, 400e6), "wasm instructions", [3]),
        ((1.0, 1.0, 1.0), "ns", []),
        ((1.0, 1.0), "instructions", []),
    ],
)
def test_expert_off_target(
    draft: Draft,
    native_worker: Worker,
    tmp_path: Path,
    costs: tuple[float, ...],
    unit: str,
    warned: list[int],
) -> None:
    bench = Bench(draft.write(tmp_path), native_worker, 7, None, lambda _: None)
    levels = [LevelCost(i, cost, cost, 0.0) for i, cost in enumerate(costs, 1)]
    found = list(check_targets(bench, levels, unit))
    assert {finding.severity for finding in found} <= {Severity.WARNING}
    assert [f"level {n}:" in finding.message for n, finding in zip(warned, found, strict=True)] == [
        True
    ] * len(warned)
