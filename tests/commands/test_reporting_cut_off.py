"""report and leaderboard of evaluations that were interrupted: what is missing is told."""

from __future__ import annotations

import json
from pathlib import Path

from effbench import cli
from tests.commands.evaluated import Capture, cut, evaluate
from tests.tiny import NAMES


def test_report_of_an_evaluation_that_was_cut_off_says_so(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    cut(home / "demo", tmp_path, 3)
    assert cli.main(["report", str(tmp_path), "--json"]) == 4
    printed = capsys.readouterr()
    assert "was not completed: resume with the same effbench evaluate command" in printed.err
    model = json.loads(printed.out)["models"]["demo"]
    assert len(model["submissions"]) == 3
    assert model["samples"] == {"wanted": 12, "missing": 9}
    for form in ([], ["--markdown"]):
        assert cli.main(["report", str(tmp_path), *form]) == 4
        assert "INCOMPLETE: 9 of 12 samples not judged yet" in capsys.readouterr().out
    page = tmp_path / "page.html"
    assert cli.main(["leaderboard", str(tmp_path), "-o", str(page)]) == 4
    assert "1 of 1 model incomplete" in page.read_text(encoding="utf-8")
    assert "Written: " in capsys.readouterr().out


def test_resuming_completes_the_report(home: Path, tmp_path: Path, capsys: Capture) -> None:
    cut(home / "demo", tmp_path / "out", 3)
    evaluate(home, tmp_path / "out", "demo")
    capsys.readouterr()
    assert cli.main(["report", str(tmp_path / "out"), "--json"]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert json.loads(printed.out)["models"]["demo"]["samples"] == {"wanted": 12, "missing": 0}


def test_more_samples_that_did_not_run_are_missing_beside_older_scores(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    evaluate(home, tmp_path, "fast")
    path = tmp_path / "results.jsonl"
    more = {"kind": "wanted", "model": "fast", "samples": {NAMES[0]: 1, NAMES[1]: 3}}
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(more) + "\n")
    capsys.readouterr()
    assert cli.main(["report", str(tmp_path)]) == 4
    assert "INCOMPLETE: 2 of 4 samples" in capsys.readouterr().out


def test_comparison_with_an_evaluation_that_was_cut_off_exits_4(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    cut(home / "demo", tmp_path / "out", 5)
    assert cli.main(["compare", str(tmp_path / "out"), str(home / "demo")]) == 4
    assert "INCOMPLETE" in capsys.readouterr().out
    assert cli.main(["compare", f"a={home / 'demo'}", f"b={home / 'demo'}"]) == 0


def test_results_from_before_anybody_wrote_what_was_wanted(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    lines = (home / "demo/results.jsonl").read_bytes().splitlines(keepends=True)
    old = [line for line in lines if b'"kind": "wanted"' not in line]
    assert len(old) == len(lines) - 1
    (tmp_path / "results.jsonl").write_bytes(b"".join(old[:4]))
    assert cli.main(["report", str(tmp_path), "--json"]) == 0
    printed = capsys.readouterr()
    assert "was not completed" in printed.err
    assert len(json.loads(printed.out)["models"]["demo"]["submissions"]) == 3
