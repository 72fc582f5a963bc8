"""check: what is printed of a problem besides its findings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from effbench.cli import main
from effbench.scaffold import create_problem


@pytest.mark.usefixtures("portable_worker")
def test_costs_and_ratios_are_shown(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    create_problem(tmp_path, "night_trains")
    lane = ["--sandbox", "wasm", "--meter", "fuel"]
    where = ["--suite", str(tmp_path), "--trust-suite", "--workers", "1"]
    # A tier and a mistake are missing.
    assert main(["check", "night_trains", *where, *lane, "--single-lane"]) == 1
    captured = capsys.readouterr()
    said = captured.out
    assert "a ladder has at least 3" in said
    assert "effbench: wasm, fuel" in captured.err
    assert "ladders also" not in captured.err
    level = r"[\d.]+ to [\d.]+"
    assert re.search(rf"expert, million .+ a case, level by level: {level}, {level}, {level}", said)
    assert "each tier over the one before it: " in said


@pytest.mark.usefixtures("portable_worker", "native_worker")
def test_a_problem_of_native_lanes_is_checked_in_one_also_by_itself(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("EFFBENCH_CACHE", str(tmp_path / "cache"))
    create_problem(tmp_path, "night_trains")
    manifest = tmp_path / "problems/night_trains/problem.toml"
    text = manifest.read_text(encoding="utf-8")
    for size, small in {"1_000": "60", "2_000": "120", "4_000": "240"}.items():
        text = text.replace(size, small)
    manifest.write_text(f"native_only = true\n{text}", encoding="utf-8")
    where = ["--suite", str(tmp_path), "--trust-suite", "--workers", "1", "--single-lane"]
    main(["check", "night_trains", *where])
    captured = capsys.readouterr()
    assert "effbench: bubblewrap, cachegrind" in captured.err
    assert "effbench: wasm" not in captured.err
    assert "expert, million instructions a case" in captured.out
