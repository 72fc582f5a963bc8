"""The terminal's report holds the figures, and no text of a submission is taken for markup."""

from __future__ import annotations

import io
import re
from dataclasses import replace

import pytest
from rich.console import Console

from effbench.report import terminal
from effbench.report.scores import Scores


def shown(scores: Scores, *, colours: bool = False, width: int = 240) -> str:
    console = Console(file=io.StringIO(), width=width, force_terminal=colours)
    terminal.show(scores, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_figures(scores: Scores) -> None:
    lines = [" ".join(line.split()) for line in shown(scores).splitlines()]
    assert (
        lines[0] == "tiny suite 4 · 2 problems · instructions by cachegrind in bubblewrap · seed 1"
    )
    assert "pass@1 0.500 0.000 to 1.000 – 2" in lines
    assert any(line.startswith("eff_uncapped@1 0.250 · efficient_strict@1 0.000") for line in lines)
    assert any(line.endswith("new samples: 2 problems have only 1 sample") for line in lines)
    assert any(
        line.startswith("eff@10, ") and ": omitted: k = 10 is above" in line for line in lines
    )
    assert "alpha 0 AC 0.500 2 300 7.0 –" in lines
    assert "beta 0 SE 0.000 – – – – broke" in lines
    assert "1 sample belongs to no problem of the suite, e.g. 'Other/[/x]'" in lines
    assert not any("INCOMPLETE" in line for line in lines)


def test_hostile_text_is_shown_as_it_is(scores: Scores) -> None:
    plain = shown(scores)
    assert "[/bold] | \\[red] <b> [31m next" in plain
    assert "\x1b" not in plain
    assert "\x1b[31m\n" not in shown(scores, colours=True)


def test_long_lists_are_cut_and_say_so(scores: Scores) -> None:
    demo = scores.models["demo"]
    many = replace(demo, submissions=demo.submissions * terminal.MAX_ROWS)
    text = shown(replace(scores, models={"demo": many}))
    assert f"... and {terminal.MAX_ROWS} more submissions: all are in summary.md" in text
    assert text.count("alpha") + text.count("beta") == terminal.MAX_ROWS


def test_row_judged_elsewhere_says_where_and_in_what(moved: Scores) -> None:
    lines = [" ".join(line.split()) for line in shown(moved).splitlines()]
    assert lines[0].endswith("wasm instructions by fuel in wasm · seed 1")
    assert "alpha 0 AC 0.500 2 300 7.0 –" in lines
    assert "beta 0 AC 0.500 2 300 7.0 – in bubblewrap, instructions" in lines
    assert "beta 1 RTE 0.000 – – – – in bubblewrap, instructions: KeyError: 'x'" in lines


def test_what_an_interruption_left_out_comes_first(cut: Scores) -> None:
    lines = shown(cut).splitlines()
    assert lines[lines.index("demo") + 1].startswith("INCOMPLETE: 2 of 3 samples not judged yet.")
    assert "counted as 0" not in shown(cut)


def test_problems_without_samples_are_told(scores: Scores) -> None:
    demo = scores.models["demo"]
    empty = replace(demo.problems["beta"], n=0, correct=0)
    silent = replace(demo, problems={**demo.problems, "beta": empty})
    text = shown(replace(scores, models={"demo": silent}))
    assert "no sample for 1 of 2 problems: counted as 0" in text


def test_few_problems_make_wide_intervals(scores: Scores) -> None:
    note = "only 2 problems: intervals for new problems are very wide"
    assert note in shown(scores)
    demo = scores.models["demo"]
    many = {name: replace(metric, n_problems=12) for name, metric in demo.metrics.items()}
    text = shown(replace(scores, models={"demo": replace(demo, metrics=many)}))
    assert "intervals for new problems" not in text


def test_narrow_report_breaks_no_pair(scores: Scores) -> None:
    lines = [" ".join(line.split()) for line in shown(scores, width=80).splitlines()]
    assert max(map(len, lines)) <= 80
    others = " · ".join(line for line in lines if " · " in line and "seed" not in line)
    assert all(re.fullmatch(r"\S+ -?\d+\.\d{3}", pair) for pair in others.split(" · "))
    assert "pass@1 0.500 0.000 to 1.000 – 2" in lines
    assert "alpha 0 AC 0.500 2 300" in lines
    assert not any("growth" in line for line in lines)


def test_width_is_what_columns_says(monkeypatch: pytest.MonkeyPatch) -> None:
    for columns, width in (("83", 83), ("", terminal.PIPE_WIDTH), ("0", terminal.PIPE_WIDTH)):
        monkeypatch.setenv("COLUMNS", columns)
        assert terminal.wide_console().width == width
    monkeypatch.delenv("COLUMNS")
    assert terminal.wide_console().width == terminal.PIPE_WIDTH
