# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Stocks of merchants for `shared_stalls`: size is the number of merchants.

Solutions are slow here when they compare all merchants with each other, or all merchants who sell
a good that nearly everybody sells.
"""

import random

EDGES: tuple[tuple[int, list[list[int]]], ...] = (
    (1, [[]]),
    (2, [[1, 2]]),
    (2, [[1, 2], [2, 1]]),
    (4, [[1, 2, 4], [4, 2], [4, 3, 2]]),
    (3, [[3, 1, 2], [], [2], [1, 2, 3]]),
    (3, [[1, 2], [2, 3], [1, 3]]),
    (5, [[1, 2, 3, 4, 5], [5, 4, 3, 2, 1], [2, 4]]),
    (2, [[1], [1], [1], [2], [2], [1, 2], [1, 2]]),
    (6, [[6, 1], [1, 6], [6, 1], [6, 1, 2], [2, 6]]),
)


def edges(size: int, rng: random.Random) -> tuple[str]:
    """A hand-made market, whatever the size."""
    return _write(*rng.choice(EDGES))


def random_stocks(size: int, rng: random.Random) -> tuple[str]:
    """Any merchant sells any good, and very few goods and merchants are large."""
    return _market(size, rng, 3.6, 2, 2)


def common_goods_hurt_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Some goods are sold by a quarter of all merchants."""
    return _market(size, rng, 3.1, 5, 2)


def large_merchants_hurt_pairs(size: int, rng: random.Random) -> tuple[str]:
    """Some merchants sell a quarter of all goods, and some goods are sold by as many."""
    return _market(size, rng, 2.6, 3, 5)


def small_groups(size: int, rng: random.Random) -> tuple[str]:
    """Merchants sell goods out of a group of about forty, and some goods are sold everywhere."""
    return _market(size, rng, 3.0, 4, 2, group=40)


def _market(
    size: int, rng: random.Random, mean: float, goods: int, large: int, group: int = 0
) -> tuple[str]:
    """Draw small stocks, then goods that many merchants sell, and merchants who sell much."""
    n = max(1, size)
    g = n if size >= 60 else rng.randint(3, 5)
    stocks: list[set[int]] = [set() for _ in range(n)]
    for _ in range(int(n * mean) if size >= 60 else n * g):
        merchant = rng.randrange(n)
        good = 1 + rng.randrange(g)
        if group and size >= 60:
            good = min(g, 1 + merchant // group * group + rng.randrange(group))
        stocks[merchant].add(good)
    if size >= 60:
        for good in rng.sample(range(1, g + 1), goods):
            for merchant in rng.sample(range(n), n // 4):
                stocks[merchant].add(good)
        for merchant in rng.sample(range(n), large):
            stocks[merchant] |= set(rng.sample(range(1, g + 1), g // 4))
    return _write(g, [rng.sample(sorted(stock), len(stock)) for stock in stocks])


def _write(goods: int, stocks: list[list[int]]) -> tuple[str]:
    """Return the text of an input."""
    lines = [f"{len(stocks)} {goods}"]
    lines += [" ".join(map(str, [len(stock), *stock])) for stock in stocks]
    return ("\n".join(lines) + "\n",)
