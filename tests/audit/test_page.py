"""What an audit says in words and as a page, of problems made up by hand."""

from __future__ import annotations

import json

from effbench.audit.detection import Fate, Suspect
from effbench.audit.duplicates import Likeness
from effbench.audit.page import describe, render, to_json, weakest_first
from effbench.audit.records import Audited
from effbench.audit.seeds import SeedReport
from effbench.checks.base import JudgedReference, Separation
from effbench.model import Verdict


def under(seed: int, slower: float, planted: Verdict, ratio: float) -> SeedReport:
    references = (
        JudgedReference("fast", 1, Verdict.AC, 1, 1.0),
        JudgedReference("slow", 2, Verdict.AC, 2, slower),
    )
    return SeedReport(seed, references, (Separation(1, 2, ratio),), planted)


CAUGHT = Suspect("careless", "", Fate.REJECTED, 3, 4)
ALIKE = Suspect("fast:3#1", "a < b -> a <= b", Fate.EQUIVALENT, 0, 4)
HOLE = Suspect("fast:5#2", "1 -> 2", Fate.SURVIVED, 0, 4, "([3],)")
SOUND = Audited(
    "sound",
    "d",
    1,
    (CAUGHT, ALIKE),
    (under(1, 0.5, Verdict.AC, 3.25), under(2, 0.52, Verdict.WA, 2.75)),
    strengthened=True,
)
HOLED = Audited("holed", "d", 1, (CAUGHT, HOLE))
LEAKY = Audited(
    "leaky",
    "d",
    1,
    (CAUGHT,),
    (under(1, 0.5, Verdict.AC, 4.0), under(2, 0.6, Verdict.AC, 4.0)),
)
PAIR = Likeness("sound", "leaky", 0.9, 0.8)


def test_weakest_problems_come_first() -> None:
    found = weakest_first([SOUND, LEAKY, HOLED])
    assert [audit.problem for audit in found] == ["holed", "leaky", "sound"]


def test_words_name_what_slips_through_and_what_would_close_it() -> None:
    lines = "\n".join(describe([HOLED, LEAKY, SOUND], [PAIR])).split("\n")
    assert lines[:6] == [
        "holed: fast:5#2 slips through: 1 -> 2; wrong for ([3],)",
        "holed: for the edges of its generator:",
        "    ([3],),",
        "leaky: seed 2: accepts the answers of seed 1",
        "leaky: slow's efficiencies lie 0.100 apart",
        "sound and leaky resemble each other: statements 0.90, experts 0.80",
    ]
    assert lines[6].startswith("3 problems, 5 suspects, of which 1 are presumed equivalent")
    assert "detection rate: 75.00%" in lines
    assert "known answers rejected under fresh seeds: 50.0%" in lines
    assert "that no case rejects: --strengthen looks further" in lines[-1]


def test_page_has_the_figures_and_a_row_a_problem() -> None:
    page = render([HOLED, LEAKY, SOUND], [PAIR])
    assert "- detection rate: 75.00%\n" in page
    assert "- sound and leaky resemble each other.\n" in page
    assert "- 1 problem under 0 seeds\n- 2 problems under 2 seeds\n" in page
    assert "- 2 problems without a suspect that the wider search has yet to try\n" in page
    rows = [line for line in page.split("\n") if line.startswith("| `")]
    assert rows == [
        "| `holed` | 2 | 0 | 50.0% |  |  | fast:5#2 slips through |",
        "| `leaky` | 1 | 0 | 100.0% | 4.0 x | 0.100 | seed 2: accepts the answers of seed 1 |",
        "| `sound` | 2 | 1 | 100.0% | 2.8 x | 0.020 |  |",
    ]


def test_page_lists_what_is_presumed_equivalent() -> None:
    page = render([HOLED, SOUND], [])
    assert page.endswith("\n\n- `sound` fast:3, `` a < b -> a <= b ``\n")
    assert "Presumed" not in render([HOLED], [])


def test_page_of_suspects_alone_leaves_the_rest_open() -> None:
    page = render([HOLED], [])
    assert "slow detection" not in page
    assert "spread over the seeds" not in page


def test_json_lists_every_suspect() -> None:
    read = json.loads(to_json([HOLED, SOUND], [PAIR]))
    assert [row["holes"] for row in read["problems"]] == [1, 0]
    assert read["problems"][1]["suspects"][1]["fate"] == "presumed equivalent"
    assert read["alike"][0]["first"] == "sound"
    assert read["summary"]["problems"] == 2
