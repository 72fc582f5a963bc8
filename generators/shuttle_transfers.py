# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lines and questions for `shuttle_transfers`: size is the number of stations.

Solutions are slow here when they go through the questions one by one, or raise the whole table of
lines to a power for each. There are five questions for each station, nearly all of them about very
many rides.
"""

import random

Park = tuple[int, list[tuple[int, int]], list[tuple[int, int, int]]]

MOST = 10**15
SMALL = 12
EDGES: tuple[Park, ...] = (
    (1, [], [(0, 0, 0), (0, 0, 1), (0, 0, MOST)]),
    (1, [(0, 0)] * 3, [(0, 0, 0), (0, 0, 1), (0, 0, 9), (0, 0, MOST)]),
    (2, [(1, 1)], [(0, 0, 0), (0, 1, 0), (1, 1, MOST - 1), (0, 1, 1)]),
    (2, [(0, 1)], []),
    (3, [(0, 1), (0, 1), (1, 2), (2, 0)], [(0, 2, 2), (0, 0, 6), (1, 0, 1), (0, 0, 300)]),
    (4, [(0, 1), (1, 2), (2, 3)], [(0, 3, 3), (0, 3, 2), (3, 0, 3), (3, 3, 0)]),
    (2, [(0, 0), (0, 1), (1, 0), (1, 1)] * 40, [(0, 1, 1), (1, 0, 7), (0, 0, MOST)]),
    (2, [(0, 0), (0, 1), (1, 0)], [(0, 0, k) for k in range(40)]),
    (7, [(i, (i + 1) % 7) for i in range(7)], [(5, 5, 63), (0, 3, 2**49 - 1), (1, 0, 6)]),
)


def edges(size: int, rng: random.Random) -> Park:
    """Hand-made parks, whatever the size."""
    n, lines, questions = rng.choice(EDGES)
    return n, list(lines), list(questions)


def random_lines(size: int, rng: random.Random) -> Park:
    """Six lines from each station, to any other."""
    lines = [(i, rng.randrange(size)) for i in range(size) for _ in range(6)]
    rng.shuffle(lines)
    return size, lines, _ask(size, rng)


def parallel_lines_hurt_large_numbers(size: int, rng: random.Random) -> Park:
    """A few pairs of stations have most of the lines."""
    pairs = [(rng.randrange(size), rng.randrange(size)) for _ in range(3 * size)]
    lines = [rng.choice(pairs) for _ in range(28 * size)] + [
        (i, (i + 1) % size) for i in range(size)
    ]
    rng.shuffle(lines)
    return size, lines, _ask(size, rng)


def ring_with_shortcuts_hurts_single_questions(size: int, rng: random.Random) -> Park:
    """A ring, and shortcuts forward by a step or two more: far stations need many rides."""
    lines = [(i, (i + 1) % size) for i in range(size)]
    lines += [(i, (i + rng.randint(2, 3)) % size) for i in range(size) if rng.random() < 0.5]
    return size, lines, _ask(size, rng)


def long_rides_hurt_powers(size: int, rng: random.Random) -> Park:
    """Random lines, and numbers of rides with nearly all bits set."""
    lines = [(rng.randrange(size), rng.randrange(size)) for _ in range(4 * size)]
    questions = []
    for start, end, _ in _ask(size, rng):
        top = 49 if size > SMALL else rng.randint(1, 5)
        legs = (1 << top) - 1 - (rng.random() < 0.8) * (1 << rng.randrange(top))
        questions.append((start, end, legs))
    return size, lines, questions


def _ask(size: int, rng: random.Random) -> list[tuple[int, int, int]]:
    """Return questions; where there are few stations, many of them are about few rides."""
    questions = []
    for _ in range(5 * size):
        few = rng.randrange(10) < (8 if size <= SMALL else 1)
        legs = rng.randrange(9) if few else MOST - rng.randrange(MOST // 2)
        questions.append((rng.randrange(size), rng.randrange(size), legs))
    return questions
