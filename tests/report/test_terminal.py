"""The terminal's report holds the figures, and no text of a submission is taken for markup."""

from __future__ import annotations

import io
from dataclasses import replace

from rich.console import Console

from effbench.report import terminal
from effbench.report.scores import Scores


def shown(scores: Scores, *, colours: bool = False) -> str:
    console = Console(file=io.StringIO(), width=240, force_terminal=colours)
    terminal.show(scores, console)
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_figures(scores: Scores) -> None:
    lines = [" ".join(line.split()) for line in shown(scores).splitlines()]
    assert lines[0] == "tiny 4 · 2 problems · instructions by cachegrind in bubblewrap · seed 1"
    assert "pass@1 0.500 0.000 to 1.000 – 2" in lines
    assert any(line.startswith("eff_uncapped@1 0.250 · efficient_strict@1 0.000") for line in lines)
    assert any(line.endswith("new samples: 2 problems have only 1 sample") for line in lines)
    assert any(
        line.startswith("eff@10, ") and ": omitted: k = 10 is above" in line for line in lines
    )
    assert "alpha 0 AC 0.500 2 300 7.0 –" in lines
    assert "beta 0 SE 0.000 – – – – broke" in lines
    assert "1 samples belong to no problem of the suite, e.g. 'Other/[/x]'" in lines


def test_hostile_text_is_shown_as_it_is(scores: Scores) -> None:
    plain = shown(scores)
    assert "[/bold] | \\[red] <b> [31m next" in plain
    assert "\x1b" not in plain
    assert "\x1b[31m\n" not in shown(scores, colours=True)


def test_long_lists_are_cut_and_say_so(scores: Scores) -> None:
    demo = scores.models["demo"]
    many = replace(demo, submissions=demo.submissions * terminal.MAX_ROWS)
    text = shown(replace(scores, models={"demo": many}))
    assert f"... and {terminal.MAX_ROWS} more submissions in scores.json" in text
    assert text.count("alpha") + text.count("beta") == terminal.MAX_ROWS


def test_row_judged_elsewhere_says_where_and_in_what(moved: Scores) -> None:
    lines = [" ".join(line.split()) for line in shown(moved).splitlines()]
    assert lines[0].endswith("wasm instructions by fuel in wasm · seed 1")
    assert "alpha 0 AC 0.500 2 300 7.0 –" in lines
    assert "beta 0 AC 0.500 2 300 7.0 – in bubblewrap, instructions" in lines
    assert "beta 1 RTE 0.000 – – – – in bubblewrap, instructions: KeyError: 'x'" in lines
