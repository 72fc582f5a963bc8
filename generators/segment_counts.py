# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Users and queries for `segment_counts`; size is the number of users, an eighth of it of queries.

Solutions are slow here when they look at every user for every query. The shapes differ in how many
users a condition leaves: nearly all, half, or few. Queries list about eight facts in every shape.
"""

import random

Query = tuple[int, int, int]

FACTS = 40
ALL_FACTS = (1 << FACTS) - 1

EDGES: tuple[tuple[tuple[int, ...], tuple[Query, ...]], ...] = (
    ((), ((0, 0, 0), (1, 0, 0))),
    ((0,), ((0, 0, 0), (0, 1, 0), (0, 0, ALL_FACTS))),
    ((ALL_FACTS, ALL_FACTS), ((ALL_FACTS, 0, 0), (0, 1, 0), (0, 0, 1))),
    ((3, 0), ((1, 0, 1), (0, 4, 0), (0, 0, 7))),
    ((1, 1, 2, 3), ((1, 0, 0), (0, 3, 0), (0, 0, 3), (0, 3, 2))),
    ((1 << 39, 1, 1), ((1 << 39, 0, 1), (0, 1 << 39 | 1, 0), (1, 0, 1 << 39 | 2))),
    ((5, 6), ()),
)


def edges(size: int, rng: random.Random) -> tuple[list[int], list[Query]]:
    """Hand-made users and queries, at most four each, whatever the size."""
    users, queries = rng.choice(EDGES)
    return list(users), list(queries)


def random_flags(size: int, rng: random.Random) -> tuple[list[int], list[Query]]:
    """Every fact is true for half of the users; some users come twice."""
    users = [rng.getrandbits(FACTS) for _ in range(size)]
    return _repeat_some(users, rng), _draw_queries(size, range(FACTS), (2, 3, 3), rng)


def broad_queries_hurt_early_exits(size: int, rng: random.Random) -> tuple[list[int], list[Query]]:
    """Facts of users are mostly true, those of `none_of` mostly false: no test decides early."""
    lower = (1 << FACTS // 2) - 1
    users = [
        (rng.getrandbits(FACTS) | rng.getrandbits(FACTS) | rng.getrandbits(FACTS)) & lower
        | (rng.getrandbits(FACTS) & rng.getrandbits(FACTS) & rng.getrandbits(FACTS)) & ~lower
        for _ in range(size)
    ]
    queries = []
    for _ in range(size // 8 + 2):
        every = _draw_facts(range(FACTS // 2), rng.randint(1, 3), rng)
        some = _draw_facts(range(FACTS), rng.randint(2, 4), rng) if rng.randrange(4) else 0
        absent = _draw_facts(range(FACTS // 2, FACTS), rng.randint(2, 3), rng)
        queries.append((every, some, absent))
    return _repeat_some(users, rng), queries


def rare_flags_hurt_scans(size: int, rng: random.Random) -> tuple[list[int], list[Query]]:
    """A fact is true for one user in four; conditions leave few users."""
    users = [rng.getrandbits(FACTS) & rng.getrandbits(FACTS) for _ in range(size)]
    return _repeat_some(users, rng), _draw_queries(size, range(FACTS), (1, 5, 3), rng)


def _repeat_some(users: list[int], rng: random.Random) -> list[int]:
    """Return users with one in sixteen replaced by a copy of another one."""
    return [rng.choice(users) if rng.randrange(16) == 0 else user for user in users]


def _draw_queries(
    size: int, facts: range, most: tuple[int, int, int], rng: random.Random
) -> list[Query]:
    """Return queries whose three parts have at most so many facts, and sometimes none."""
    return [
        (
            _draw_facts(facts, rng.randint(0, most[0]), rng),
            _draw_facts(facts, rng.randint(0, most[1]), rng),
            _draw_facts(facts, rng.randint(0, most[2]), rng),
        )
        for _ in range(size // 8 + 2)
    ]


def _draw_facts(facts: range, count: int, rng: random.Random) -> int:
    """Return count different facts as one integer."""
    return sum(1 << fact for fact in rng.sample(facts, count))
