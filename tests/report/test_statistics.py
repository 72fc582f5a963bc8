"""The suite's page is what the suite is."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from effbench.cli import main
from effbench.corpus import load_suite
from effbench.report.statistics import count_problems, render

PAGE = Path(__file__).parents[2] / "docs" / "suite.md"


def test_page_is_what_the_command_prints() -> None:
    made = "run effbench suite stats --markdown > docs/suite.md"
    assert PAGE.read_text(encoding="utf-8") == render(load_suite()), made


def test_shares_add_up(capsys: pytest.CaptureFixture[str]) -> None:
    suite = load_suite()
    found = count_problems(suite)
    for shares in (found.io, found.demands, found.difficulty, found.tiers, found.kinds):
        assert sum(share.problems for share in shares) == found.problems == len(suite.problems)
    assert main(["suite", "stats", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["kinds"] == [
        {"name": share.name, "problems": share.problems} for share in found.kinds
    ]


def test_a_kind_is_not_worn_out() -> None:
    kinds = Counter(problem.topics[0] for problem in load_suite().problems)
    assert max(kinds.values()) <= 10


def test_a_subset_is_counted_alone(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["suite", "stats", "--subset", "core"]) == 0
    assert capsys.readouterr().out.startswith("12 problems, ")
