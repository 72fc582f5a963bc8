"""report, compare and leaderboard: what they read, what they refuse, and where it goes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from effbench import cli
from effbench.commands import evaluating
from tests.commands.evaluated import Capture, evaluate, refused
from tests.tiny import NAMES, submissions, write_lines, write_suite


def test_report_prints_what_the_evaluation_wrote(home: Path, capsys: Capture) -> None:
    suite = ("--suite", str(home / "suite"))
    assert cli.main(["report", str(home / "demo"), "--json", *suite]) == 0
    printed = capsys.readouterr()
    assert printed.out == (home / "demo/scores.json").read_text(encoding="utf-8")
    assert printed.err == ""


def test_report_computes_other_ks_and_runs_nothing(
    home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(evaluating, "choose_lane", lambda *names: pytest.fail("a lane was chosen"))
    before = (home / "demo/results.jsonl").read_bytes()
    assert cli.main(["report", str(home / "demo"), "--k", "3"]) == 0
    printed = capsys.readouterr().out
    assert "pass@3" in printed
    assert "pass@10 " not in printed
    assert "eff@1 " in printed  # the headline, which every choice of k has
    assert (home / "demo/results.jsonl").read_bytes() == before


def test_report_leaves_out_what_a_later_evaluation_left_out(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    write_lines(tmp_path / "demo.jsonl", *submissions())
    write_suite(tmp_path / "suite")
    evaluate(tmp_path, tmp_path / "out", "demo")
    write_lines(tmp_path / "demo.jsonl", *submissions()[:9])
    evaluate(tmp_path, tmp_path / "out", "demo")
    capsys.readouterr()
    suite = ("--suite", str(tmp_path / "suite"))
    assert cli.main(["report", str(tmp_path / "out"), "--json", *suite]) == 0
    printed = capsys.readouterr()
    assert printed.out == (tmp_path / "out/scores.json").read_text(encoding="utf-8")
    assert "3 of 12 rows do not count" in printed.err


def test_markdown_is_what_the_evaluation_wrote(home: Path, capsys: Capture) -> None:
    capsys.readouterr()
    words = ["report", str(home / "demo"), "--markdown", "--suite", str(home / "suite")]
    assert cli.main(words) == 0
    assert capsys.readouterr().out == (home / "demo/summary.md").read_text(encoding="utf-8")


def test_report_knows_the_sizes_of_levels_from_the_suite_only(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    capsys.readouterr()
    assert cli.main(["report", str(home / "demo"), "--json"]) == 0
    plain = capsys.readouterr().out
    written = (home / "demo/scores.json").read_text(encoding="utf-8")
    assert "sizes of the levels are not known" in plain
    assert (
        json.loads(plain)["models"]["demo"]["metrics"]
        == (json.loads(written)["models"]["demo"]["metrics"])
    )
    other = write_suite(tmp_path / "suite", NAMES[:1])
    why = refused(capsys, "report", str(home / "demo"), "--suite", str(other))
    assert "name that suite, or none" in why


def test_report_of_nothing_is_refused(tmp_path: Path, capsys: Capture) -> None:
    assert "holds no results.jsonl" in refused(capsys, "report", str(tmp_path))


def test_report_beside_broken_scores_is_refused(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    (tmp_path / "results.jsonl").write_bytes((home / "demo/results.jsonl").read_bytes())
    for text in ("", "[]", '{"models": {"demo": {}}}'):
        (tmp_path / "scores.json").write_text(text)
        assert "remove it" in refused(capsys, "report", str(tmp_path))


def test_own_failures_are_told_by_the_exit_code(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    text = (home / "demo/results.jsonl").read_text(encoding="utf-8")
    broken = text.replace('"verdict": "RTE"', '"verdict": "SE"')
    (tmp_path / "results.jsonl").write_text(broken, encoding="utf-8")
    assert cli.main(["report", str(tmp_path)]) == 4
    assert cli.main(["leaderboard", str(tmp_path), "-o", str(tmp_path / "board.html")]) == 4


def compared(capsys: Capture, *words: str) -> dict[str, Any]:
    capsys.readouterr()
    assert cli.main(["compare", *words, "--json"]) == 0
    data: dict[str, Any] = json.loads(capsys.readouterr().out)
    return data


def test_two_models_of_one_folder(home: Path, capsys: Capture) -> None:
    data = compared(capsys, str(home / "all"))
    assert (data["a"]["model"], data["b"]["model"]) == ("fast", "slow")
    assert data["metrics"]["eff@1"]["wins_a"] == len(NAMES)
    assert data["metrics"]["pass@1"]["ties"] == len(NAMES)
    turned = compared(capsys, str(home / "all"), "--model", "slow", "--model", "fast")
    assert turned["metrics"]["eff@1"]["wins_b"] == len(NAMES)


def test_two_folders(home: Path, capsys: Capture) -> None:
    both = (str(home / "all"), str(home / "demo"))
    data = compared(capsys, *both, "--model", "slow", "--model", "demo")
    assert data["a"] == {"model": "slow", "results": both[0]}
    assert data["b"] == {"model": "demo", "results": both[1]}
    same = compared(capsys, both[0], both[0], "--model", "fast")
    assert (same["a"]["model"], same["b"]["model"]) == ("fast", "fast")
    assert same["metrics"]["eff@1"]["ties"] == len(NAMES)


def test_comparison_is_shown(home: Path, capsys: Capture) -> None:
    assert cli.main(["compare", str(home / "all")]) == 0
    printed = capsys.readouterr().out
    assert "largest losses of B" in printed
    assert NAMES[0] in printed


def test_comparison_that_leaves_models_open_is_refused(home: Path, capsys: Capture) -> None:
    both, one = str(home / "all"), str(home / "demo")
    assert "--model A --model B" in refused(capsys, "compare", one)
    assert "two models" in refused(capsys, "compare", both, "--model", "fast")
    assert "say which with --model" in refused(capsys, "compare", one, both)
    assert "has no model 'x'" in refused(capsys, "compare", one, both, "--model", "x")
    three = ["--model", "a", "--model", "b", "--model", "c"]
    assert "one name for both sides, or two" in refused(capsys, "compare", one, both, *three)


def test_comparison_of_other_inputs_is_refused(home: Path, capsys: Capture) -> None:
    folders = (str(home / "all"), str(home / "seven"))
    assert "seed (1, 7)" in refused(capsys, "compare", *folders, "--model", "fast")
    assert "seed (1, 7)" in refused(capsys, "leaderboard", *folders)


def test_shared_problems_only(home: Path, tmp_path: Path, capsys: Capture) -> None:
    both, only = str(home / "all"), str(home / "only_1")
    models = ["--model", "fast", "--model", "slow"]
    assert "with --shared-problems" in refused(capsys, "compare", both, only, *models)
    data = compared(capsys, both, only, *models, "--shared-problems")
    assert data["problems"] == {"compared": 1, "evaluated": [2, 1]}
    (pair,) = data["metrics"]["eff@1"]["problems"]
    assert pair["problem"] == NAMES[1]
    assert data["notes"] == [
        f"Only over the 1 problem that all evaluated: 1 of 2 in {both}, 1 in {only}."
    ]
    page = str(tmp_path / "page.html")
    board = ["leaderboard", f"alone={only}", both, "-o", page]
    assert "with --shared-problems" in refused(capsys, *board)
    assert cli.main([*board, "--shared-problems"]) == 0
    assert "Only the 1 problem that all evaluations share" in Path(page).read_text(encoding="utf-8")


def test_no_shared_problem_is_refused(home: Path, capsys: Capture) -> None:
    folders = [str(home / f"only_{number}") for number in range(2)]
    assert "--shared" not in refused(capsys, "compare", *folders)
    why = refused(capsys, "compare", *folders, "--shared-problems")
    assert "no problem that all of them evaluated" in why


def test_leaderboard_is_written_and_repeats(home: Path, tmp_path: Path, capsys: Capture) -> None:
    pages = [tmp_path / "one.html", tmp_path / "two.html"]
    folders = [str(home / "all"), str(home / "demo")]
    for page, order in zip(pages, (folders, folders[::-1]), strict=True):
        words = ["leaderboard", *order, "-o", str(page), "--title", "A & B"]
        assert cli.main(words) == 0
        assert f"Written: {page}, 3 models" in capsys.readouterr().out
    text = pages[0].read_text(encoding="utf-8")
    assert text == pages[1].read_text(encoding="utf-8")
    assert "<title>A &amp; B</title>" in text


def test_model_is_renamed(home: Path, tmp_path: Path, capsys: Capture) -> None:
    page, demo = tmp_path / "page.html", home / "demo"
    named = [f"before={demo}", f"after={demo}"]
    assert cli.main(["leaderboard", *named, "-o", str(page)]) == 0
    assert ">before</a>" in page.read_text(encoding="utf-8")
    twice = refused(capsys, "leaderboard", str(demo), str(demo), "-o", str(page))
    assert "both hold a model 'demo'" in twice
    several = refused(capsys, "leaderboard", f"x={home / 'all'}", "-o", str(page))
    assert "holds several models, 'fast', 'slow'" in several


def test_leaderboard_that_cannot_be_written_is_refused(
    home: Path, tmp_path: Path, capsys: Capture
) -> None:
    where = str(tmp_path / "missing" / "page.html")
    assert "cannot be written" in refused(capsys, "leaderboard", str(home / "all"), "-o", where)


def test_population_counts_known_solutions_by_tier(home: Path, capsys: Capture) -> None:
    capsys.readouterr()
    assert (
        cli.main(["problems", "population", str(home / "all"), str(home / "demo"), "--json"]) == 0
    )
    found = json.loads(capsys.readouterr().out)
    assert set(found) <= set(NAMES)
    for shares in found.values():
        assert sum(shares) == pytest.approx(1.0)
        assert shares[0] > 0
        assert shares[1] > 0
    assert cli.main(["problems", "population", str(home / "all")]) == 0
    text = capsys.readouterr().out
    assert f"{NAMES[0]}: 2 correct solutions\n  population = [0.5000, 0.5000" in text


def test_population_does_not_mix_ladders(home: Path, capsys: Capture, tmp_path: Path) -> None:
    text = (home / "all" / "results.jsonl").read_text().replace('"tiers": [', '"tiers": [1, ')
    (tmp_path / "results.jsonl").write_text(text)
    why = refused(capsys, "problems", "population", str(home / "all"), str(tmp_path))
    assert "measured its ladder differently" in why
