"""Problems that ask for nearly the same: their statements share words, or their experts their form.

Both are compared as sets of shingles, runs of words or of syntax nodes, by Jaccard's coefficient
(Broder 1997, "On the resemblance and containment of documents"). What many problems share, such as
the house's phrases, counts for none of them.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from effbench.model import Problem

WORDS, NODES = 3, 5
COMMON_SHARE = 0.1  # of all problems, at least two
ALIKE_STATEMENTS, ALIKE_EXPERTS = 0.25, 0.6


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two problems, and how much their statements and their experts have in common, in [0, 1]."""

    first: str
    second: str
    statements: float
    experts: float

    @property
    def is_close(self) -> bool:
        """Whether somebody should look."""
        return self.statements >= ALIKE_STATEMENTS or self.experts >= ALIKE_EXPERTS


def find_likenesses(problems: Sequence[Problem]) -> Iterator[Likeness]:
    """Yield every two problems, those with most in common first."""
    statements = _without_common([_shingle(_words(problem), WORDS) for problem in problems])
    experts = [_shingle(_nodes(problem), NODES) for problem in problems]
    found = [
        Likeness(
            problems[i].id,
            problems[j].id,
            _jaccard(statements[i], statements[j]),
            _jaccard(experts[i], experts[j]),
        )
        for i, j in combinations(range(len(problems)), 2)
    ]
    yield from sorted(found, key=lambda x: (-max(x.statements, x.experts), x.first, x.second))


def _words(problem: Problem) -> list[str]:
    return re.findall(r"[a-z]+", problem.prompt.lower())


def _nodes(problem: Problem) -> list[str]:
    """Return the kinds of an expert's syntax nodes in the order of its text, without its names."""
    return list(_walk(ast.parse(problem.expert.path.read_text(encoding="utf-8"))))


def _walk(node: ast.AST) -> Iterator[str]:
    if not isinstance(node, ast.expr_context):
        yield type(node).__name__
    for child in ast.iter_child_nodes(node):
        yield from _walk(child)


def _shingle(items: Sequence[str], length: int) -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(items[i : i + length]) for i in range(len(items) - length + 1))


def _without_common(
    sets: Sequence[frozenset[tuple[str, ...]]],
) -> list[frozenset[tuple[str, ...]]]:
    holders = Counter(shingle for each in sets for shingle in each)
    most = max(2, COMMON_SHARE * len(sets))
    return [frozenset(shingle for shingle in each if holders[shingle] <= most) for each in sets]


def _jaccard(a: frozenset[tuple[str, ...]], b: frozenset[tuple[str, ...]]) -> float:
    return len(a & b) / len(a | b) if a or b else 0.0
