"""Evaluations of the tiny suite, and what an interruption would have left of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from effbench import cli
from tests.tiny import NAMES, summing

Capture = pytest.CaptureFixture[str]


def answers(rounds: int) -> list[dict[str, object]]:
    return [{"task_id": name, "solution": summing(name, rounds)} for name in NAMES]


def evaluate(
    home: Path, out: Path, *names: str, seed: str = "public", problem: str | None = None
) -> None:
    files = [str(home / f"{name}.jsonl") for name in names]
    suite = ["--suite", str(home / "suite"), "--trust-suite", "--seed", seed]
    suite += [] if problem is None else ["--problem", problem]
    assert cli.main(["evaluate", *files, *suite, "--workers", "1", "--out", str(out)]) == 0


def cut(folder: Path, out: Path, n: int) -> None:
    """Leave in `out` what an interruption after n samples would have."""
    lines = (folder / "results.jsonl").read_bytes().splitlines(keepends=True)
    head = [line for line in lines if b'"kind": "submission"' not in line]
    rows = [line for line in lines if b'"kind": "submission"' in line]
    out.mkdir(exist_ok=True)
    (out / "results.jsonl").write_bytes(b"".join([*head, *rows[:n]]))


def refused(capsys: Capture, *words: str) -> str:
    """Run a command that has to be refused, and return why."""
    capsys.readouterr()
    assert cli.main(list(words)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err
