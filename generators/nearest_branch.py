# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Repositories for `nearest_branch`: size is the number of commits.

Solutions are slow here when they compare what two branches contain commit by commit. All branches
are in the younger half of the repository.
"""

import random
from collections.abc import Sequence

EDGES: tuple[tuple[tuple[tuple[int, ...], ...], tuple[int, ...]], ...] = (
    (((),), (1, 1)),
    (((), ()), (1, 2)),
    (((), (), (2,), (1, 2)), (1, 2, 4, 2)),
    (((), (1,), (2,), (3,), (4,)), (5, 1, 3)),
    (((), (1,), (1,), (1,), (2, 3, 4)), (5, 4, 3, 2)),
    (((), (), (), (), (), ()), (6, 3, 1)),
    (((), (1,), (2,), (1,), (3, 4), (2,)), (3, 5, 6)),
    (((), (1,), (1,), (2, 3), (3, 2), (4, 5)), (4, 5, 6, 1, 6)),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made repositories of up to six commits, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_merges(size: int, rng: random.Random) -> tuple[str]:
    """Commits with one or two parents out of the youngest ones."""
    return (_finish([_draw(i, 40, (1, 1, 2), rng) for i in range(size)], 0.5, rng),)


def long_lines_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """Some lines of commits that are seldom merged."""
    lines = max(2, size // 80)
    parents: list[tuple[int, ...]] = []
    for i in range(size):
        own: tuple[int, ...] = (i + 1 - lines,) if i >= lines else ()
        if i >= lines and rng.random() < 0.05:
            own = tuple({*own, rng.randint(max(1, i - 60), i)})
        parents.append(own)
    return (_finish(parents, 0.5, rng),)


def many_parents_hurt_walks(size: int, rng: random.Random) -> tuple[str]:
    """Commits with two or three parents, a few of them old."""
    return (_finish([_draw(i, 150, (1, 2, 2, 3), rng) for i in range(size)], 0.5, rng),)


def late_branches_hurt_sets(size: int, rng: random.Random) -> tuple[str]:
    """Branches at the youngest commits, with a lot in common."""
    return (_finish([_draw(i, 90, (1, 1, 2, 2, 2), rng) for i in range(size)], 0.8, rng),)


def _draw(i: int, reach: int, numbers: Sequence[int], rng: random.Random) -> tuple[int, ...]:
    """Return parents of the commit after i others, out of the last ones of these."""
    count = min(i, rng.choice(numbers))
    return tuple(rng.sample(range(max(1, i - reach), i + 1), min(count, i, reach)) if count else ())


def _finish(parents: list[tuple[int, ...]], youngest: float, rng: random.Random) -> str:
    """Return the text of an input with branches at commits of the younger part."""
    n = len(parents)
    count = max(2, n // 3) if n < 20 else 10 + n * 6 // 100
    low = 1 if n < 20 else int(n * youngest)
    return _write(parents, [rng.randint(low, n) for _ in range(count)])


def _write(parents: Sequence[tuple[int, ...]], branches: Sequence[int]) -> str:
    """Return the text of an input."""
    lines = [f"{len(parents)} {len(branches)}"]
    lines += [" ".join(map(str, (len(own), *own))) for own in parents]
    lines.append(" ".join(map(str, branches)))
    return "\n".join(lines) + "\n"
