"""The references of the bundled suite as pairs: every two neighbours on a ladder."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from functools import partial

from effbench.corpus import load_suite
from effbench.inputs import make_case
from effbench.model import Problem, Reference

from .programs.base import Pair, Program

KIND = "ladders"
SEED = 1


def list_ladder_pairs() -> tuple[Pair, ...]:
    """Return the pairs of all problems of the bundled suite."""
    return tuple(pair for problem in load_suite().problems for pair in _pair_neighbours(problem))


def _pair_neighbours(problem: Problem) -> Iterator[Pair]:
    for quicker, slower in itertools.pairwise(problem.references):
        yield Pair(
            KIND,
            f"{problem.id}/{quicker.path.stem}-{slower.path.stem}",
            _read_program(problem, quicker),
            _read_program(problem, slower),
            partial(_make_arguments, problem, _choose_level(problem, slower)),
            problem.numpy,
        )


def _read_program(problem: Problem, reference: Reference) -> Program:
    text = reference.path.read_text(encoding="utf-8")
    return Program(reference.path.stem, text, problem.entry_point)


def _choose_level(problem: Problem, slower: Reference) -> int:
    """Return a weighted level: the top one for the two best tiers, a smaller one for each other.

    So no run takes seconds, and hardly any is too short to be timed.
    """
    return max(1, min(problem.top_level, problem.top_level + 2 - slower.tier))


def _make_arguments(problem: Problem, level: int) -> bytes:
    return make_case(problem, level, 0, SEED, None).arguments
