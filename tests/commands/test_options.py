"""What options of several commands admit, and what they say otherwise."""

import argparse

import pytest

from effbench.commands import options
from effbench.errors import InputError


def test_parts_hold_every_item_once() -> None:
    items = list(range(10))
    parts = [options.take_part(items, f"{index}/3") for index in (1, 2, 3)]
    assert sorted(item for part in parts for item in part) == items
    assert options.take_part([], "3/3") == []


@pytest.mark.parametrize("part", ["0/3", "4/3", "3", "a/b", "-1/3"])
def test_part_that_is_none_is_refused(part: str) -> None:
    with pytest.raises(InputError, match=r"write I/N, with I from 1 to N"):
        options.take_part([1, 2, 3], part)


def test_part_that_would_be_empty_is_refused() -> None:
    with pytest.raises(InputError, match=r"--part 4/5: is empty, for there are only 3"):
        options.take_part([1, 2, 3], "4/5")


def test_number_that_is_none_is_named() -> None:
    assert options.natural("0") == 0
    for text in ("x", "-1", "1.5"):
        with pytest.raises(argparse.ArgumentTypeError, match=f"'{text}' is no whole number of 0"):
            options.natural(text)


@pytest.mark.parametrize(
    ("scale", "words"),
    [(0.01, "tell tiers apart"), (0.5, ""), (1.0, ""), (2.0, "larger than prompts promise")],
)
def test_scale_that_changes_what_figures_mean_is_told(
    scale: float, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    options.warn_of_size(scale)
    said = capsys.readouterr().err
    assert (words in said) if words else said == ""
