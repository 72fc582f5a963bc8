"""Gates: what fails an evaluation, and what is said of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench import cli
from tests.cli.evaluation import (
    Capture,
    command,
    scores_of,
)
from tests.tiny import NAMES


@pytest.mark.parametrize(
    ("gate", "code"),
    [("pass@1=0.5", 0), ("pass@1=0.51", 1), ("eff@1=0.2", 0), ("dps_norm=99", 1)],
)
def test_gate(
    faked: None, home: Path, tmp_path: Path, capsys: Capture, gate: str, code: int
) -> None:
    assert cli.main(command(home, tmp_path, "--fail-under", gate)) == code
    metric = gate.partition("=")[0]
    assert (f"demo: {metric} = " in capsys.readouterr().err) is (code == 1)
    assert (tmp_path / "scores.json").exists()


def test_missed_gate_says_value_interval_and_worst_problems(
    faked: None, home: Path, tmp_path: Path, capsys: Capture
) -> None:
    assert cli.main(command(home, tmp_path, "--fail-under", "pass@1=0.9")) == 1
    said = capsys.readouterr().err
    assert "demo: pass@1 = 0.5000 < 0.9, which the gate asks for (95 % interval" in said
    worst = ", ".join(f"{name} 0.500 (1 CE, 1 RTE, 1 WA)" for name in NAMES)
    assert f"the worst of 2: {worst}" in said


def test_k_of_a_gate_need_not_be_asked_for(faked: None, home: Path, tmp_path: Path) -> None:
    assert cli.main(command(home, tmp_path, "--k", "2", "--fail-under", "pass@3=0.5")) == 0
    assert "pass@3" in scores_of(tmp_path)["models"]["demo"]["metrics"]
