"""The corpus is well-formed, and every attack of it really works where nothing stops it.

What becomes of the attacks in real sandboxes is for `effbench redteam` to tell.
"""

from __future__ import annotations

import ast
import os
from pathlib import Path

import pytest

from effbench.redteam.attacks import Attack, read_attacks
from tests.attacks.naive.jail import find_wins, is_undercounted

FOLDER = Path(__file__).parent
CORPUS = read_attacks(FOLDER)
# CI runs a rotating part, I/N, of what takes a process or more each.
INDEX, PARTS = map(int, os.environ.get("EFFBENCH_ATTACKS_PART", "1/1").split("/"))
ATTACKS = [attack for attack in CORPUS if not attack.is_honest]
HONEST = [attack for attack in CORPUS if attack.is_honest]
UNPROVEN = "unproven: "


def names(attack: Attack) -> str:
    return attack.name


@pytest.mark.parametrize("attack", ATTACKS[INDEX - 1 :: PARTS], ids=names)
@pytest.mark.usefixtures("bubblewrap")
def test_attack_works_where_nothing_stops_it(attack: Attack) -> None:
    if attack.naive.startswith(UNPROVEN):
        pytest.skip(attack.naive)
    if attack.naive == "undercounted":
        assert is_undercounted(attack.source, attack.problem)
    else:
        assert {*attack.naive.split(" or ")} & find_wins(attack.source, attack.problem)


@pytest.mark.parametrize("attack", HONEST, ids=names)
def test_honest_programs_are_allowed_to_pass(attack: Attack) -> None:
    assert attack.outcome == ("AC",)
    ast.parse(attack.source)


def test_corpus_is_as_large_as_it_says() -> None:
    assert len(ATTACKS) >= 120
    assert len(HONEST) >= 20
    assert len({attack.aim for attack in CORPUS}) == len(CORPUS)
