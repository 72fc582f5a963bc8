"""The leaderboard: its order and ranks, a page that nothing can break out of, and what it shows."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from effbench.errors import InputError
from effbench.model import Wanted
from effbench.report import leaderboard_page
from effbench.report.comparability import Evaluation
from effbench.report.leaderboard import Leaderboard, Tiers, build, to_json
from effbench.report.markup import breakable, join, tag
from effbench.report.scores import score_results
from effbench.results import Results
from tests.report.board import HOSTILE, PROBLEMS, PROVENANCE, evaluation, flat, mixed, row


def board(*evaluations: Evaluation) -> Leaderboard:
    return build(evaluations, "Board")


def ranks(found: Leaderboard) -> list[tuple[int | None, str]]:
    return [(entry.rank, entry.model) for entry in found.entries]


class Page(HTMLParser):
    """Checks that elements are nested, and keeps their names, attributes and the data."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text: dict[str, list[str]] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, name: str, attributes: list[tuple[str, str | None]]) -> None:
        self.elements.append((name, dict(attributes)))
        if name not in ("meta", "link", "wbr"):
            self.open.append(name)

    def handle_endtag(self, name: str) -> None:
        assert self.open.pop() == name

    def handle_data(self, data: str) -> None:
        if self.open:
            self.text.setdefault(self.open[-1], []).append(data)

    def all(self, name: str) -> list[dict[str, str | None]]:
        return [attributes for found, attributes in self.elements if found == name]


def embedded(text: str) -> dict[str, Any]:
    found = re.search(r'<script type="application/json" id="effbench-data">(.*?)</script>', text)
    assert found is not None
    data: dict[str, Any] = json.loads(found[1])
    return data


def test_order_is_by_efficiency_then_name() -> None:
    found = board(
        evaluation("x", *flat("low", 0.2, 0.1), *flat("b", 0.6, 0.1)),
        evaluation("y", *flat("a", 0.6, 0.1)),
    )
    assert [entry.model for entry in found.entries] == ["a", "b", "low"]


def test_models_share_a_rank_unless_an_interval_lies_wholly_above() -> None:
    found = board(
        evaluation(
            "x",
            *flat("best", 0.9, 0.02),
            *flat("near", 0.88, 0.02),
            *flat("middle", 0.5, 0.02),
            *flat("last", 0.1, 0.02),
        )
    )
    assert ranks(found) == [(1, "best"), (1, "near"), (3, "middle"), (4, "last")]


def test_rank_counts_only_who_is_better_beyond_the_intervals() -> None:
    # The middle one overlaps with both of its neighbours, which do not overlap with each other.
    found = board(
        evaluation(
            "x", *flat("high", 0.8, 0.04), *flat("middle", 0.7, 0.09), *flat("low", 0.6, 0.04)
        )
    )
    assert ranks(found) == [(1, "high"), (1, "middle"), (2, "low")]


def test_wide_interval_alone_does_not_lift_a_model() -> None:
    wide = [row("wide", p, share) for p, share in zip(PROBLEMS, (1, 0, 0, 0.2), strict=True)]
    found = board(evaluation("x", *flat("high", 0.9, 0.02), *flat("middle", 0.5, 0.02), *wide))
    high, middle, last = (entry.headline for entry in found.entries)
    assert high is not None and last is not None and middle is not None
    assert high.low is not None and last.high is not None
    assert last.high > high.low
    assert ranks(found) == [(1, "high"), (2, "middle"), (2, "wide")]


def test_interval_without_width_tells_nobody_apart() -> None:
    found = board(evaluation("x", *flat("a", 0.9), *flat("b", 0.5), *flat("c", 0.2, 0.05)))
    assert ranks(found) == [(1, "a"), (1, "b"), (1, "c")]


def test_one_problem_tells_nobody_apart() -> None:
    alone = replace(PROVENANCE, problems=("alpha",))
    rows = (row("a", "alpha", 0.9), row("b", "alpha", 0.1))
    scores = score_results(Results(alone, rows, ()), [1])
    assert ranks(build([Evaluation("x", scores)], "Board")) == [(1, "a"), (1, "b")]


def test_order_of_folders_does_not_matter() -> None:
    first, second = evaluation("one", *flat("a", 0.5)), evaluation("two", *flat("b", 0.5))
    second = replace(
        second,
        scores=replace(second.scores, provenance=replace(PROVENANCE, cpu="other", layers=("x",))),
    )
    pages = [leaderboard_page.render(board(*order)) for order in ((first, second), (second, first))]
    assert pages[0] == pages[1]
    assert "other; some cpu" in pages[0]


def test_two_models_of_one_name_are_refused() -> None:
    with pytest.raises(InputError, match=r"one and two both hold a model 'a': .*new-name=two"):
        board(evaluation("one", *flat("a", 0.5)), evaluation("two", *flat("a", 0.6)))


def test_results_that_were_not_measured_alike_are_refused() -> None:
    scores = score_results(Results(replace(PROVENANCE, seed=2), tuple(flat("b", 0.5)), ()), [1])
    with pytest.raises(InputError, match=r"one and two .* seed \(1, 2\)"):
        build([evaluation("one", *flat("a", 0.5)), Evaluation("two", scores)], "Board")


def test_model_without_a_score_is_listed_last_and_without_a_rank() -> None:
    last = mixed().entries[-1]
    assert (last.model, last.rank, last.headline) == ("absent", None, None)
    assert "Not ranked: " in leaderboard_page.render(mixed())


def test_problem_lines_and_tiers() -> None:
    rows = [row("m", "alpha", 1.0), row("m", "alpha", 0.5, sample=1), row("m", "beta", 0.0)]
    rows += [row("m", "gamma", 1.0), row("m", "delta", None)]
    (entry,) = board(evaluation("x", *rows)).entries
    alpha, beta, _, delta = entry.problems
    assert (alpha.efficiency, alpha.passing, alpha.n, alpha.correct) == (0.75, 1.0, 2, 2)
    assert (alpha.tier, alpha.verdicts, alpha.moved) == (1, (("AC", 2),), False)
    assert (beta.efficiency, beta.tier, beta.verdicts) == (0.0, None, (("WA", 1),))
    assert (delta.efficiency, delta.n, delta.errors) == (None, 0, 1)
    # alpha is half at tier 1 and half at tier 3, gamma at tier 1, and delta was not judged.
    assert entry.tiers == Tiers(reached=(1.5, 0, 0.5), slower=0, wrong=1, unjudged=1)
    assert (entry.n_samples, entry.n_errors) == (4, 1)


def test_tiers_count_every_problem_of_the_suite() -> None:
    (entry,) = board(evaluation("x", row("m", "alpha", 1.0), row("m", "alpha", 0.0, 1))).entries
    assert entry.tiers == Tiers(reached=(0.5,), slower=0, wrong=0.5, unjudged=3)
    assert entry.tiers.total == len(PROBLEMS)
    text = leaderboard_page.render(board(evaluation("x", row("m", "alpha", 1.0))))
    assert "of 4 problems: 1 tier 1, 3 without a judged sample" in text
    assert ">25 %</td>" in text


def test_model_whose_evaluation_was_cut_off_is_not_ranked() -> None:
    wanted = (Wanted("cut", tuple((problem, 1) for problem in PROBLEMS)),)
    rows = (*flat("cut", 0.9, 0.02)[:2], *flat("whole", 0.5, 0.02))
    found = board(Evaluation("x", score_results(Results(PROVENANCE, rows, (), wanted), [1])))
    assert ranks(found) == [(1, "whole"), (None, "cut")]
    whole, cut = found.entries
    assert (whole.n_missing, whole.missing) == (0, "")
    assert cut.n_missing == 2
    text = leaderboard_page.render(found)
    assert "incomplete: 2 samples missing" in text
    assert "INCOMPLETE: 2 of 4 samples not judged yet" in text
    assert "1 of 2 models incomplete, and not ranked" in text
    assert [model["missing"] for model in embedded(text)["models"]] == [0, 2]
    assert "incomplete" not in leaderboard_page.render(mixed()).lower()


def test_page_says_when_it_is_over_shared_problems_only() -> None:
    first, other = evaluation("one", *flat("a", 0.5)), evaluation("two", *flat("b", 0.5))
    found = board(first, replace(other, n_left_out=3))
    text = leaderboard_page.render(found)
    assert "Only the 4 problems that all evaluations share, of 4 to 7 each." in text
    assert "4 of 4 in one, 7 in two." in text
    assert embedded(text)["problems"] == {"ranked_by": 4, "evaluated": [4, 7]}
    assert "share, of" not in leaderboard_page.render(board(first, other))


def test_problem_judged_in_another_lane_is_marked() -> None:
    moved = replace(row("m", "beta", 0.5), sandbox="bubblewrap", unit="instructions")
    found = board(evaluation("x", row("m", "alpha", 0.5), moved))
    line = found.entries[0].problems[1]
    assert (line.moved, line.sandbox, line.unit) == (True, "bubblewrap", "instructions")
    text = leaderboard_page.render(found)
    assert "† in bubblewrap, instructions" in text
    assert "†: judged in another lane" in text
    assert "†" not in leaderboard_page.render(board(evaluation("x", row("m", "alpha", 0.5))))


def test_page_loads_nothing() -> None:
    page = Page(leaderboard_page.render(mixed()))
    loading = {"src", "srcset", "action", "data", "poster", "background", "style"}
    for name, attributes in page.elements:
        assert not loading & set(attributes), name
        assert not [key for key in attributes if key.startswith("on")]
        for target in filter(None, (attributes.get("href"),)):
            assert target.startswith("#") or target == "data:,"
    assert "url(" not in "".join(page.text["style"])
    assert "@import" not in "".join(page.text["style"])
    policy = next(a["content"] for a in page.all("meta") if a.get("http-equiv"))
    assert policy is not None
    assert policy.startswith("default-src 'none'; ")
    assert "unsafe" not in policy


def test_page_is_static_tables_that_say_what_they_are() -> None:
    page = Page(leaderboard_page.render(mixed()))
    assert page.all("html") == [{"lang": "en"}]
    assert len(page.all("caption")) == len(page.all("table"))
    assert {head.get("scope") for head in page.all("th")} == {"col", "row"}
    assert page.all("button") == []
    titled = [name for name, _ in page.elements].count("title")
    assert titled == 1 + len([a for a in page.all("svg") if a.get("role") == "img"])
    identities = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(identities) == len(set(identities))
    for link in page.all("a"):
        assert str(link["href"])[1:] in identities


def test_what_others_wrote_is_text() -> None:
    text = leaderboard_page.render(mixed())
    page = Page(text)
    assert len(page.all("script")) == 2
    assert page.all("img") == []
    assert "\x1b" not in text
    assert embedded(text)["models"][0]["model"] == HOSTILE


def test_names_break_behind_punctuation_only() -> None:
    assert breakable("a/b_c-d") == "a/<wbr>b_<wbr>c-<wbr>d"
    assert breakable("v2.5") == "v2.5"
    assert breakable("<a_b>") == "&lt;a_<wbr>b&gt;"
    assert breakable("") == ""


def test_attributes_are_escaped_and_no_markup_is_escaped_twice() -> None:
    assert tag("p", "<b>", title="\"'<") == '<p title="&quot;&#x27;&lt;">&lt;b&gt;</p>'
    assert join(tag("i", "a&b"), "&") == "<i>a&amp;b</i>&amp;"
    assert tag("meta", http_equiv="x", hidden=None) == '<meta http-equiv="x">'


def test_data_is_json_that_scripts_can_read() -> None:
    data = json.loads(to_json(mixed()))
    assert embedded(leaderboard_page.render(mixed())) == data
    assert data["lane"] == {"sandbox": "wasm", "meter": "fuel", "unit": "steps"}
    assert [model["rank"] for model in data["models"]] == [1, 2, 2, None]
    third = data["models"][1]
    assert third["metrics"]["eff@1"]["value"] == pytest.approx((0.62 + 0.58 + 0.62) / 3)
    assert third["problems"][3]["efficiency"] is None
    assert third["errors"] == 1
