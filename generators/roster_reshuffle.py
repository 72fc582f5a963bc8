# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Rosters for `roster_reshuffle`: size is their length, but for two duties, where it is twice that.

Solutions are slow here when they move letters one place at a time, or search and shift what is left
of the goal for each letter.
"""

import random

DUTIES = "ELNO"

EDGES: tuple[tuple[str, str], ...] = (
    ("", ""),
    ("E", "E"),
    ("E", "L"),
    ("EEEE", "EEEE"),
    ("EL", "LE"),
    ("EEL", "ELL"),
    ("EELL", "ELLL"),
    ("ELNO", "ONLE"),
    ("ELNO", "LENO"),
    ("NNOO", "OONN"),
    ("NONO", "ONON"),
    ("ELEL", "LLEE"),
    ("ENLENL", "LNELNE"),
)


def edges(size: int, rng: random.Random) -> tuple[str, str]:
    """Hand-made rosters of up to six days, whatever the size."""
    return rng.choice(EDGES)


def random_order(size: int, rng: random.Random) -> tuple[str, str]:
    """All four duties, both rosters in random order."""
    start = rng.choices(DUTIES, k=size)
    return "".join(start), "".join(rng.sample(start, size))


def sorted_to_reversed_hurts_searches(size: int, rng: random.Random) -> tuple[str, str]:
    """Blocks of one duty each, in the opposite order in the goal: every letter goes far."""
    blocks = [duty * (size // 4 + rng.randrange(size // 8 + 1)) for duty in DUTIES]
    rng.shuffle(blocks)
    start = "".join(blocks)
    return start, start[::-1]


def two_duties_exchanged_hurt_searches(size: int, rng: random.Random) -> tuple[str, str]:
    """Two duties only, mostly one before the other, and the other way round in the goal."""
    first, second = rng.sample(DUTIES, 2)
    start = [first] * size + [second] * size
    for _ in range(size // 4):
        one, other = rng.randrange(2 * size), rng.randrange(2 * size)
        start[one], start[other] = start[other], start[one]
    return "".join(start), "".join(reversed(start))


def rotated_hurts_deletions(size: int, rng: random.Random) -> tuple[str, str]:
    """The goal is the start with its last third in front, blocks of up to nine equal letters."""
    days: list[str] = []
    while len(days) < size:
        days += rng.choice(DUTIES) * rng.randint(1, 9)
    start = "".join(days[:size])
    cut = size - size // 3
    return start, start[cut:] + start[:cut]


def one_duty_changed_hurts_unchecked(size: int, rng: random.Random) -> tuple[str, str]:
    """Random rosters, but a day of the goal has a duty of another kind that occurs, too."""
    start = [*DUTIES, *rng.choices(DUTIES, k=max(size, 2))]
    goal = [*DUTIES, *rng.sample(start[4:], len(start) - 4)]
    place = rng.randrange(4, len(goal))
    goal[place] = rng.choice([duty for duty in DUTIES if duty != goal[place]])
    return "".join(start), "".join(rng.sample(goal, len(goal)))


def counts_exchanged_hurt_unchecked(size: int, rng: random.Random) -> tuple[str, str]:
    """Two duties: the goal has one of the first kind more, or of the second."""
    first, second = rng.sample(DUTIES, 2)
    start = [first, second, first, second, *rng.choices((first, second), k=size)]
    goal = list(start)
    goal[goal.index(rng.choice((first, second)))] = rng.choice((first, second))
    if sorted(goal) == sorted(start):
        goal[0] = second if goal[0] == first else first
    rng.shuffle(start)
    return "".join(start), "".join(goal)
