# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Logs for `merge_shard_logs`: size is the number of entries in all shards together.

Solutions are slow here when Python code compares entries one by one, the more so the more shards
there are. Messages are drawn from few words, so that their order shows who sorts by them.
"""

import random

Shard = list[tuple[int, str]]

WORDS = ("boot", "ping", "pong", "retry", "fail", "down", "up", "flush", "lock", "free", "a", "zz")

EDGES: tuple[tuple[Shard, ...], ...] = (
    (),
    ([],),
    ([], [(0, "a")], []),
    ([(1_000_000_000, "b")], [(0, "a")]),
    ([(2, "b"), (2, "a")], [(2, "b"), (2, "a")]),
    ([(2, "zz")], [], [(2, "m"), (3, "m")], [(2, "a"), (2, "c")]),
    ([(1, "c"), (5, "b"), (5, "a")], [(5, "aa"), (6, "a")]),
)


def edges(size: int, rng: random.Random) -> tuple[list[Shard]]:
    """Hand-made logs of up to five entries, whatever the size."""
    return ([list(shard) for shard in rng.choice(EDGES)],)


def random_shards(size: int, rng: random.Random) -> tuple[list[Shard]]:
    """Up to 120 shards of random lengths, some of them empty; few equal times."""
    count = min(120, size // 4 + 1)
    return (_scatter([(rng.randrange(2 * size), rng.randrange(count)) for _ in range(size)], rng),)


def many_shards_hurt_scans_of_heads(size: int, rng: random.Random) -> tuple[list[Shard]]:
    """As many shards as there may be, all of them with entries from first to last."""
    count = min(200, size // 3 + 1)
    return (_scatter([(rng.randrange(size), rng.randrange(count)) for _ in range(size)], rng),)


def equal_times_hurt_tie_breaks(size: int, rng: random.Random) -> tuple[list[Shard]]:
    """Few times, each of them in all shards several times."""
    count = min(100, size // 6 + 2)
    times = size // 400 + 2
    return (_scatter([(rng.randrange(times), rng.randrange(count)) for _ in range(size)], rng),)


def long_shard_hurts_pops_from_front(size: int, rng: random.Random) -> tuple[list[Shard]]:
    """One shard of half the entries among up to 150 short ones."""
    count = min(150, size // 6 + 2)
    long = rng.randrange(count)
    places = [(rng.randrange(size), rng.choice((long, rng.randrange(count)))) for _ in range(size)]
    return (_scatter(places, rng),)


def _scatter(places: list[tuple[int, int]], rng: random.Random) -> list[Shard]:
    """Return shards from (time, shard) of each entry."""
    shards: list[Shard] = [[] for _ in range(max(shard for _, shard in places) + 1)]
    for time, shard in sorted(places, key=lambda place: place[0]):
        shards[shard].append((time, rng.choice(WORDS)))
    return shards
