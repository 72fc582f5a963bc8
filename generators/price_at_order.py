# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Price changes and orders for `price_at_order`: size is the number of each.

Solutions are slow here when they go through changes for each order. Times of changes and orders
are drawn from the same few, so that changes meet changes and orders meet changes.
"""

import random

Row = tuple[str, int, int]

EDGES: tuple[tuple[list[Row], list[Row]], ...] = (
    ([], []),
    ([("a", 5, 100)], []),
    ([], [("a", 5, 1)]),
    ([("a", 5, 100)], [("a", 5, 2), ("a", 4, 3)]),
    ([("a", 5, 100)], [("a", 4, 3), ("b", 5, 1)]),
    ([("a", 5, 1), ("a", 5, 2), ("a", 5, 3)], [("a", 5, 1), ("a", 6, 10)]),
    ([("b", 9, 7), ("b", 0, 5)], [("b", 0, 1), ("b", 8, 1), ("b", 9, 1)]),
    ([("b", 2, 0), ("a", 2, 0), ("b", 1, 4)], [("b", 2, 6), ("a", 3, 6), ("b", 1, 1)]),
    ([("zz", 10**9, 10**6)], [("zz", 10**9, 1_000)]),
)


def edges(size: int, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """Hand-made lists of up to three rows, whatever the size."""
    changes, orders = rng.choice(EDGES)
    return list(changes), list(orders)


def random_rows(size: int, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """A dozen products, changes and orders at any of half as many times."""
    names = _names(12, size, rng)
    times = range(size // 2 + 1)
    return _rows(names, times, size, rng), _orders([*names, "none"], times, size, rng)


def long_histories_hurt_scans(size: int, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """Eight products, orders after nearly all changes, changes in order of time."""
    names = _names(8, size, rng)
    changes = sorted(_rows(names, range(1, size * 2 + 2), size, rng), key=lambda row: row[1])
    return changes, _orders(names, range(size * 9 // 5, size * 2 + 1), size, rng)


def equal_times_hurt_unstable_orders(size: int, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """Ten products, changes and orders at a few times each, most orders at times of changes."""
    names = _names(10, size, rng)
    times = rng.sample(range(size * 3 + 8), size // 8 + 3)
    return _rows(names, times, size, rng), _orders(names, times, size, rng)


def late_changes_hurt_missing_prices(size: int, rng: random.Random) -> tuple[list[Row], list[Row]]:
    """Nine products; a third of them gets its first price after all orders."""
    names = _names(9, size, rng)
    late = set(names[::3])
    times = range(size + 1)
    changes = [
        (name, time + size + 1 if name in late else time, cents)
        for name, time, cents in _rows(names, times, size, rng)
    ]
    return changes, _orders(names, times, size, rng)


def _names(count: int, size: int, rng: random.Random) -> list[str]:
    """Return names of one to three letters, fewer for tiny sizes."""
    count = min(count, size // 4 + 2)
    letters = "abcdefgh"
    names = ["".join(rng.choices(letters, k=rng.randint(1, 3))) for _ in range(3 * count)]
    return list(dict.fromkeys(names))[:count]


def _rows(names: list[str], times: range | list[int], count: int, rng: random.Random) -> list[Row]:
    return [(rng.choice(names), rng.choice(times), rng.randrange(1_000)) for _ in range(count)]


def _orders(
    names: list[str], times: range | list[int], count: int, rng: random.Random
) -> list[Row]:
    return [(rng.choice(names), rng.choice(times), rng.randint(1, 99)) for _ in range(count)]
