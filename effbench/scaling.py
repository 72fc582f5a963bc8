"""A suite at other sizes: the same problems and shapes, at larger or smaller weighted levels."""

from __future__ import annotations

import hashlib
from dataclasses import replace

from effbench.corpus import Suite
from effbench.model import Level, Problem

LARGEST_SCALE = 100
# How the version of a scaled suite says so.
_MARK = ", scale "


def is_scale(factor: float) -> bool:
    """Return whether sizes can be multiplied by a factor."""
    return 0 < factor <= LARGEST_SCALE


def scale_suite(suite: Suite, factor: float) -> Suite:
    """Return the suite with the sizes of all weighted levels multiplied by `factor`.

    Level 0 keeps its sizes. A scaled suite has another version and other digests, so that nothing
    that was measured at one scale is taken for another's; a factor of 1 changes nothing.

    *Source:* harder variants of verified problems, VeRA-H.
    """
    if factor == 1:
        return suite
    mark = f"scale {factor!r}"
    return replace(
        suite,
        version=f"{suite.version}{_MARK}{repr(factor).removesuffix('.0')}",
        digest=_mark(suite.digest, mark),
        problems=tuple(_scale(problem, factor, mark) for problem in suite.problems),
    )


def read_scale(version: str) -> float:
    """Return the factor that a suite of this version is scaled by: 1 where it tells of none."""
    try:
        factor = float(version.rpartition(_MARK)[2])
    except ValueError:
        return 1.0
    return factor if _MARK in version and is_scale(factor) else 1.0


def _scale(problem: Problem, factor: float, mark: str) -> Problem:
    levels = tuple(_resize(level, factor) for level in problem.levels)
    return replace(problem, levels=levels, digest=_mark(problem.digest, mark))


def _resize(level: Level, factor: float) -> Level:
    if level.hardness == 0:
        return level
    return replace(level, size=max(1, round(level.size * factor)))


def _mark(digest: str, mark: str) -> str:
    return hashlib.sha256(f"{digest} {mark}".encode()).hexdigest()
