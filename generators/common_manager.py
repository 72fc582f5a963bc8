# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Bosses and committees for `common_manager`: size is the number of people, about.

Solutions are slow here when each pair of members climbs the company, or each committee looks at
all of it. Numbers of people are random, so that bosses often have larger ones. The text is what a
program reads.
"""

import random

EDGES: tuple[tuple[list[int], list[list[int]]], ...] = (
    ([], [[1]]),
    ([1], [[1, 2], [2]]),
    ([1, 1], [[2, 3], [3, 1, 2]]),
    ([3, 1], [[2, 3], [1, 2, 3]]),
    ([1, 2, 3], [[4, 2], [4, 3, 2, 1]]),
    ([3, 4, 1], [[2, 3], [2, 3, 4], [2]]),
    ([1, 1, 1, 1], [[5, 4, 3, 2], [1]]),
    ([4, 4, 1, 2, 2], [[5, 6], [5, 3], [5, 6, 3, 2]]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """Hand-made companies of up to six people, whatever the size."""
    return (_write(*rng.choice(EDGES)),)


def random_company(size: int, rng: random.Random) -> tuple[str]:
    """A boss is one of the people who came not long before."""
    reach = size // 50 + 2
    above = [max(0, place - rng.randint(1, reach)) for place in range(size)]
    return _company(above, rng)


def long_chains_hurt_climbing(size: int, rng: random.Random) -> tuple[str]:
    """Chains of a hundred people or so, who have few people at their side."""
    length = min(size, 150)
    above = []
    for place in range(size):
        step = rng.choice((1, 1, 1, 2))
        above.append(max(0, place - step) if place % length > 1 else place // length)
    return _company(above, rng)


def many_people_of_few_bosses(size: int, rng: random.Random) -> tuple[str]:
    """One person in six has others below him, and these are far up or down."""
    above = []
    bosses = [0]
    for place in range(size):
        above.append(rng.choice(bosses[-4:]) if place else 0)
        if rng.randrange(6) == 0 and len(bosses) < 120:
            bosses.append(place)
    return _company(above, rng)


def committees_of_one_department(size: int, rng: random.Random) -> tuple[str]:
    """Most members of a committee are near each other, far below the top."""
    reach = size // 70 + 2
    above = [max(0, place - rng.randint(1, reach)) for place in range(size)]
    return _company(above, rng, near=True)


def _company(above: list[int], rng: random.Random, *, near: bool = False) -> tuple[str]:
    """Return a company with random numbers in which place i is below above[i], and committees."""
    n = max(1, len(above))
    number = [1, *rng.sample(range(2, n + 1), n - 1)]
    bosses = [0] * (n + 1)
    for place in range(1, n):
        bosses[number[place]] = number[above[place]]
    q = int(2 * n**0.5) if n > 60 else 3
    committees = []
    for _ in range(q):
        m = int(1.4 * n**0.5) if n > 60 else rng.randint(1, min(n, 5))
        start = rng.randrange(max(1, n - 4 * m)) if near else 0
        pool = range(start, min(n, start + 4 * m) if near else n)
        committees.append([number[place] for place in rng.sample(pool, m)])
    return (_write(bosses[2:], committees),)


def _write(bosses: list[int], committees: list[list[int]]) -> str:
    """Return the text of an input; bosses begin with that of person 2."""
    lines = [f"{len(bosses) + 1} {len(committees)}", " ".join(map(str, bosses))]
    lines += [" ".join(map(str, [len(members), *members])) for members in committees]
    return "\n".join(lines) + "\n"
