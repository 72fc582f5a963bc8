# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Invoices, payments and a tolerance for `payment_matching`: size is the number of invoices.

Solutions are slow here when they search for the invoice of each payment. The shapes differ in how
many invoices that are taken, or that nobody will ever take, lie before the right one. Most invoices
are paid, so that the answer is short.
"""

import random

LATEST = 1_000_000_000

Account = tuple[list[int], list[int], int]

EDGES: tuple[tuple[tuple[int, ...], tuple[int, ...], int], ...] = (
    ((), (), 0),
    ((4, 4), (), 7),
    ((), (4, 4), 7),
    ((4,), (4, 4), 0),
    ((0, LATEST), (0, LATEST), LATEST),
    ((2, 5), (5, 5), 3),
    ((2, 5, 6), (5, 9, 9), 3),
    ((8, 9), (4, 5, 9), 3),
    ((10, 20), (14, 15, 16), 5),
    ((7, 7, 7), (7, 7), 0),
)


def edges(size: int, rng: random.Random) -> Account:
    """Hand-made accounts of up to three invoices, whatever the size."""
    invoices, payments, tolerance = rng.choice(EDGES)
    return list(invoices), list(payments), tolerance


def small_times(size: int, rng: random.Random) -> Account:
    """Small times and tolerances, so that nearly everything is a tie or at the limit."""
    span = 2 * size
    invoices = sorted(rng.randrange(span) for _ in range(rng.randint(0, size)))
    payments = sorted(rng.randrange(span) for _ in range(rng.randint(0, size)))
    return invoices, payments, rng.randrange(5)


def random_accounts(size: int, rng: random.Random) -> Account:
    """Payments around the due times; one invoice in forty is never paid."""
    invoices = sorted(rng.randrange(10 * size) for _ in range(size))
    paid = [time for time in invoices if rng.randrange(40 if size > 100 else 8)]
    return invoices, _scatter(paid, 9, rng), 9 + 7 * (size > 100)


def crowded_days_hurt_skipping_taken(size: int, rng: random.Random) -> Account:
    """Days at which many invoices are due within the tolerance: most of those that fit are taken.

    Nearly as many payments come in a day, and the days lie far apart.
    """
    invoices: list[int] = []
    payments: list[int] = []
    day = rng.randrange(100)
    while len(invoices) < size:
        count = min(size // 30 + 4, size - len(invoices))
        invoices += sorted(day + rng.randrange(40) for _ in range(count))
        n_paid = count + rng.choice((-count // 30, 0, count // 30))
        payments += sorted(day + rng.randrange(40) for _ in range(n_paid))
        day += rng.randint(100, 200)
    return invoices, payments, 30 if size < 100 else 50


def old_invoices_hurt_scans(size: int, rng: random.Random) -> Account:
    """Some invoices before the first payment stay open for ever, the others are paid in order."""
    n_old = size // 40 + 1
    old = sorted(rng.randrange(1_000) for _ in range(n_old))
    invoices = sorted(rng.randrange(2_000, 2_000 + 12 * size) for _ in range(size - n_old))
    return old + invoices, _scatter(invoices, 5, rng), 5 + 5 * (size > 100)


def strange_payments_hurt_lockstep(size: int, rng: random.Random) -> Account:
    """Some payments belong to nothing, as many invoices are not paid; 2 % each in long lists."""
    invoices, payments = [], []
    period = 50 if size > 100 else 5
    time = rng.randrange(50)
    for _ in range(size):
        kind = rng.randrange(period)
        if kind:
            invoices.append(time)
        if kind != 1:
            payments.append(time + rng.randint(0, 6))
        time += rng.randint(20, 40)
    return invoices, payments, 6


def _scatter(times: list[int], most: int, rng: random.Random) -> list[int]:
    """Return the times in order, each moved by at most `most`."""
    return sorted(max(0, time + rng.randint(-most, most)) for time in times)
