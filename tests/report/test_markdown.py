"""summary.md holds the figures, and no text of a submission breaks its tables."""

from __future__ import annotations

import re

from effbench.report import markdown
from effbench.report.scores import Scores


def test_figures(scores: Scores) -> None:
    text = markdown.render(scores)
    assert text.startswith("# tiny suite 4: 2 problems\n")
    assert "Measured in instructions by cachegrind in bubblewrap, seed 1, effbench 0.1." in text
    assert "| pass@1 | 0.500 | " in text
    assert "| eff@1 | 0.250 | 0.000 to 1.000 | – | 2 | new samples: 2 problems have" in text
    assert "| eff@10 | omitted | | | | k = 10 is above" in text
    assert "| alpha | 0 | AC | 0.500 | 2 | 300 | 7.0 | – |  |" in text
    assert "| 0.125 | – | 1,234,567 | 7.0 | – | over the limit at level 2 |" in text
    assert "| beta | 0 | SE | 0.000 | – | – | – | – | broke |" in text
    assert text.count("Not scored: 1 sample of problems not in the suite.") == 2
    assert "INCOMPLETE" not in text
    assert "## absent\n" in text


def test_what_an_interruption_left_out_comes_first(cut: Scores) -> None:
    lines = markdown.render(cut).splitlines()
    assert lines[lines.index("## demo") + 2].startswith(
        "**INCOMPLETE: 2 of 3 samples not judged yet. Figures are of the rest alone, and 1 problem "
        "left out of them: resume with the same effbench evaluate command**"
    )


def test_hostile_text_stays_in_its_cell(scores: Scores) -> None:
    lines = markdown.render(scores).split("\n")
    assert len([line for line in lines if line.startswith("## ")]) == 3
    for line in lines:
        assert line == "" or line.isprintable()
        if line.startswith(("| alpha", "| beta")):
            assert len(re.findall(r"(?<!\\)\|", line)) == 10


def test_row_judged_elsewhere_says_where_and_in_what(moved: Scores) -> None:
    text = markdown.render(moved)
    assert "Measured in wasm instructions by fuel in wasm, seed 1" in text
    assert "| alpha | 0 | AC | 0.500 | 2 | 300 | 7.0 | – |  |" in text
    assert "| beta | 0 | AC | 0.500 | 2 | 300 | 7.0 | – | in bubblewrap, instructions |" in text
    assert "| – | – | in bubblewrap, instructions: KeyError: 'x' |" in text
