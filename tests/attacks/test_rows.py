"""Hostile lines of submission files: each is refused by name, or judged like any other."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from effbench.isolation.wasm.sandbox import Wasm
from tests.conftest import give_up

FOLDER = Path(__file__).parent
ROWS = FOLDER / "rows"
REFUSED = {
    "deep_nesting": "deep_nesting.jsonl:1: not JSON",
    "huge_integer": "huge_integer.jsonl:1: not JSON",
    "not_a_number": "not_a_number.jsonl:1: field 'task_id' must be text",
    "not_utf8": "not_utf8.jsonl:1: not JSON",
    "duplicate_keys": "duplicate_keys.jsonl:1: field 'task_id' is given 2 times",
    "empty": "empty.jsonl: holds no sample",  # it has no line to name
}
JUDGED = {
    "byte_order_mark": "AC",
    "lone_surrogate_in_model": "AC",
    "lone_surrogate_in_source": "CE",
    "model_is_script": "AC",
    "model_is_table": "AC",
    "model_is_terminal": "AC",
    "nul_in_model": "AC",
    "nul_in_source": "CE",
    "path_traversal": "AC",
    "windows_lines": "AC",
}
HARMFUL = ("<script>alert", "<img", "\x1b", "\x07", "\u202e", "\0")


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that the runs share, where the portable lane works."""
    found = Wasm().probe()
    if not found.ok:
        give_up(f"wasm: {found.detail}: {found.remedy}")
    return tmp_path_factory.mktemp("cache")


def run_effbench(cache: Path, *words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "effbench.cli", *map(str, words)],
        capture_output=True,
        text=True,
        errors="surrogateescape",
        check=False,
        env={**os.environ, "EFFBENCH_CACHE": str(cache), "PYTHONIOENCODING": "utf-8"},
    )


def evaluate(cache: Path, rows: Path, out: Path) -> subprocess.CompletedProcess[str]:
    suite = ("--suite", FOLDER / "suite", "--sandbox", "wasm", "--no-fallback", "--seed", "1")
    return run_effbench(cache, "evaluate", rows, *suite, "--out", out)


def read_verdicts(out: Path) -> list[str]:
    lines = (out / "results.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return [row["judgement"]["verdict"] for row in rows if row["kind"] == "submission"]


def test_every_file_has_an_expectation() -> None:
    assert {path.stem for path in ROWS.glob("*.jsonl")} == REFUSED.keys() | JUDGED.keys()


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_refuses_the_line_by_name(name: str, cache: Path, tmp_path: Path) -> None:
    done = evaluate(cache, ROWS / f"{name}.jsonl", tmp_path / "out")
    assert done.returncode == 2
    assert REFUSED[name] in done.stderr
    assert "Traceback" not in done.stderr


def test_refuses_a_text_of_two_megabytes(cache: Path, tmp_path: Path) -> None:
    rows = tmp_path / "large.jsonl"
    rows.write_text(json.dumps({"task_id": "pair_count", "solution": "#" * (2 << 20)}) + "\n")
    done = evaluate(cache, rows, tmp_path / "out")
    assert done.returncode == 2
    assert "large.jsonl:1: field 'solution' is longer than" in done.stderr


@pytest.mark.parametrize("name", sorted(JUDGED))
def test_judges_the_line_and_escapes_what_it_says(name: str, cache: Path, tmp_path: Path) -> None:
    out, page = tmp_path / "out", tmp_path / "board.html"
    done = evaluate(cache, ROWS / f"{name}.jsonl", out)
    assert done.returncode == 0, done.stderr
    assert read_verdicts(out) == [JUDGED[name]]
    report = run_effbench(cache, "report", out, "--suite", FOLDER / "suite")
    board = run_effbench(cache, "leaderboard", out, "--out", page)
    assert (report.returncode, board.returncode) == (0, 0), report.stderr + board.stderr
    html = page.read_text(encoding="utf-8")
    assert [text for text in HARMFUL if text in html] == []
    terminal = done.stdout + done.stderr + report.stdout + board.stdout
    assert [text for text in HARMFUL[2:] if text in terminal] == []


@pytest.mark.parametrize("name", ["model_is_script", "model_is_table", "model_is_terminal"])
def test_summary_holds_no_markup_of_others(name: str, cache: Path, tmp_path: Path) -> None:
    evaluate(cache, ROWS / f"{name}.jsonl", tmp_path / "out")
    summary = (tmp_path / "out" / "summary.md").read_text(encoding="utf-8")
    assert [text for text in HARMFUL if text in summary] == []
    assert not re.search(r"(?<!\\)\]\(javascript:", summary)
