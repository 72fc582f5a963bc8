# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Roads and logs for `toll_segments`: size is the number of entries of the log.

Solutions are slow here when they go along the road for every question, in loops or in slices, and
when they keep totals that a change makes stale. Ranges are wide, budgets reach far.
"""

import random

EDGES: tuple[str, ...] = (
    "1 1\n5\n2 1 1\n",
    "1 5\n5\n3 1 4\n3 1 5\n1 1 0\n3 1 0\n2 1 1\n",
    "3 4\n0 0 0\n3 1 0\n3 3 0\n3 2 9\n2 1 3\n",
    "4 3\n5 0 0 3\n3 1 5\n3 1 7\n3 1 8\n",
    "4 4\n9 1 9 1\n3 2 9\n1 3 8\n3 2 9\n2 1 4\n",
    "7 4\n1 2 3 4 5 6 7\n2 1 7\n1 7 0\n2 1 7\n3 6 6\n",
    "8 5\n1 1 1 1 1 1 1 1\n3 1 8\n3 1 7\n1 8 2\n3 1 8\n2 8 8\n",
    "9 5\n1 1 1 1 1 1 1 1 1\n3 9 1\n3 8 1\n1 1 5\n2 1 9\n3 1 13\n",
    "3 3\n1000000 1000000 1000000\n3 1 2999999\n3 1 10000000000\n2 1 3\n",
    "6 3\n4 0 5 2 7 3\n3 3 17\n1 3 0\n3 1 20\n",
    "5 4\n2 2 2 2 2\n1 2 2\n2 2 2\n1 2 0\n3 2 4\n",
)

Entry = tuple[int, int, int]


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made roads, whatever the size."""
    return (rng.choice(EDGES),)


def random_log(size: int, rng: random.Random) -> tuple[str]:
    """Entries of all kinds at random."""
    tolls = _tolls(size, rng)
    log = [_draw(rng.randint(1, 3), len(tolls), rng) for _ in range(size)]
    return _write(tolls, log)


def wide_sums_hurt_slices(size: int, rng: random.Random) -> tuple[str]:
    """Mostly sums over more than half of the road."""
    tolls = _tolls(size, rng)
    n = len(tolls)
    log = []
    for _ in range(size):
        if rng.randrange(4):
            log.append((2, rng.randint(1, max(1, n // 4)), rng.randint((3 * n + 3) // 4, n)))
        else:
            log.append(_draw(rng.choice((1, 3)), n, rng))
    return _write(tolls, log)


def far_travel_hurts_walks(size: int, rng: random.Random) -> tuple[str]:
    """Mostly budgets that reach over most of the road, often just enough for it."""
    tolls = _tolls(size, rng)
    n = len(tolls)
    log = []
    for _ in range(size * 3 // 4 + 1):
        if rng.randrange(4):
            start = rng.randint(1, max(1, n // 8))
            budget = sum(tolls[start - 1 : rng.randint(n * 3 // 4, n)])
            log.append((3, start, max(0, budget - rng.choice((0, 0, 0, 1)))))
        else:
            log.append(_draw(rng.choice((1, 2)), n, rng))
    return _write(tolls, log)


def changes_hurt_ready_totals(size: int, rng: random.Random) -> tuple[str]:
    """A change before every question, most often of a segment near the beginning."""
    tolls = _tolls(size, rng)
    n = len(tolls)
    log = []
    for _ in range(size // 2 + 1):
        log.append((1, min(rng.randint(1, n), rng.randint(1, n)), _toll(rng)))
        log.append(_draw(rng.choice((2, 3)), n, rng))
    return _write(tolls, log)


def _tolls(size: int, rng: random.Random) -> list[int]:
    """Return the tolls of a road for so many entries."""
    return [_toll(rng) for _ in range(max(1, size * 3 // 2))]


def _toll(rng: random.Random) -> int:
    """Return a toll, which is small, and often 0."""
    return rng.choice((0, rng.randint(1, 9), rng.randint(1, 99)))


def _draw(kind: int, n: int, rng: random.Random) -> Entry:
    """Return an entry of the kind for a road of n segments."""
    if kind == 1:
        return 1, rng.randint(1, n), _toll(rng)
    start = rng.randint(1, n)
    if kind == 2:
        return 2, start, rng.randint(start, n)
    start = min(start, rng.randint(1, n))
    return 3, start, rng.randrange(20 * (n - start + 1))


def _write(tolls: list[int], log: list[Entry]) -> tuple[str]:
    """Return the text of an input; a log that asks nothing gets a question at its end."""
    if all(kind == 1 for kind, _, _ in log):
        log = [*log, (2, 1, len(tolls))]
    lines = [f"{len(tolls)} {len(log)}", " ".join(map(str, tolls))]
    lines += ["{} {} {}".format(*entry) for entry in log]
    return ("\n".join(lines) + "\n",)
