# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ledgers for `balanced_stretches`: size is the number of bookings.

Solutions are slow here when they keep all balances for every place of the ledger, or walk on from
every booking. Many accounts are opened first, and stay out of balance for good.
"""

import random

Booking = tuple[int, int]
EDGES: tuple[tuple[list[Booking], int, int], ...] = (
    ([], 1, 1),
    ([(5, 0)], 1, 1),
    ([(5, 0), (5, 0)], 1, 2),
    ([(5, 1), (5, -1)], 2, 2),
    ([(5, 1), (5, -1)], 3, 9),
    ([(1, 2), (2, -1), (1, -2), (2, 1)], 1, 4),
    ([(1, 2), (2, -2), (1, -2), (2, 2), (1, 2)], 1, 5),
    ([(3, 1), (3, -1), (3, 1), (3, -1), (3, 1), (3, -1)], 2, 5),
    ([(3, 1), (3, -1), (3, 1), (3, -1), (3, 1), (3, -1)], 4, 4),
    ([(4, 1000), (4, -999), (4, -1), (8, 0), (4, 1), (4, -1)], 1, 15_000),
    ([(9, 3), (9, -1), (9, -2), (9, 1), (9, 1), (9, -2)], 3, 6),
)


def edges(size: int, rng: random.Random) -> tuple[list[Booking], int, int]:
    """Hand-made ledgers, whatever the size."""
    bookings, shortest, longest = rng.choice(EDGES)
    return list(bookings), shortest, longest


def random_batches(size: int, rng: random.Random) -> tuple[list[Booking], int, int]:
    """Batches of up to a dozen bookings that are balanced, mostly, and lie behind each other."""
    bookings, accounts = _open(size, rng)
    while len(bookings) < size:
        batch = _batch(rng.randint(1, 6), accounts, rng)
        bookings += batch[rng.randrange(5) == 0 :]
    return _limit(bookings[:size], rng)


def few_accounts_hurt_lists(size: int, rng: random.Random) -> tuple[list[Booking], int, int]:
    """Behind the opening, three accounts go up and down by one, so that most balances return."""
    bookings, accounts = _open(size, rng)
    while len(bookings) < size:
        bookings.append((rng.choice(accounts[:3]), rng.choice((1, -1))))
    return _limit(bookings, rng)


def mixed_accounts_hurt_totals(size: int, rng: random.Random) -> tuple[list[Booking], int, int]:
    """Transfers between accounts, some of which are taken back at once."""
    bookings, accounts = _open(size, rng)
    while len(bookings) < size:
        source, target = rng.choice(accounts), rng.choice(accounts)
        amount = rng.choice((1, 2, 2, 3))
        bookings += [(source, -amount), (target, amount)]
        if rng.randrange(3):
            bookings += [(target, -amount), (source, amount)]
    return _limit(bookings[:size], rng)


def long_batches_hurt_walks(size: int, rng: random.Random) -> tuple[list[Booking], int, int]:
    """Batches of up to a quarter of the ledger, within which no balance returns for long."""
    bookings, accounts = _open(size, rng)
    while len(bookings) < size:
        bookings += _batch(rng.randint(1, size // 8 + 1), accounts, rng)
        bookings += _batch(1, accounts, rng)
    return _limit(bookings[:size], rng)


def _open(size: int, rng: random.Random) -> tuple[list[Booking], list[int]]:
    """Return bookings that open an eighth as many accounts, at most 1,600, and these accounts."""
    count = min(1_600, size // 8 + rng.randint(1, 3))
    accounts = rng.sample(range(1, 10_000 if size > 20 else 6), count)
    opening = 0 if size <= 20 else count
    return [(account, rng.randint(1, 1_000)) for account in accounts[:opening]], accounts


def _batch(pairs: int, accounts: list[int], rng: random.Random) -> list[Booking]:
    """Return twice as many balanced bookings in a random order, or a few that only look so."""
    first, second = rng.choice(accounts), rng.choice(accounts)
    if pairs in (1, 3) and rng.randrange(2) and max(first, second) <= 1_000:
        return [(first, second), (second, -first)]
    batch = []
    for _ in range(pairs):
        account, amount = rng.choice(accounts), rng.choice((0, 1, 1, 2, 3))
        batch += [(account, amount), (account, -amount)]
    rng.shuffle(batch)
    if pairs == 2:
        batch = [(first, 2), (first, -1), (first, -1)]
    return batch


def _limit(bookings: list[Booking], rng: random.Random) -> tuple[list[Booking], int, int]:
    """Return the arguments: a longest stretch of more than a quarter of the ledger."""
    size = len(bookings)
    if size <= 20:
        shortest = rng.randint(1, 3)
        return bookings, shortest, shortest + rng.randint(0, 5)
    return bookings, rng.randint(2, 9), rng.randint(max(9, size // 4), max(9, size // 3))
