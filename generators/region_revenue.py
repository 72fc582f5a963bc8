# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Customers and orders for `region_revenue`: size is the number of orders.

Solutions are slow here when they search for an order's customer, or go through all orders for each
region. There is a customer for every ten orders. Amounts are multiples of 250, so that totals of
small inputs are often equal.
"""

import random
from string import ascii_lowercase

Customer = tuple[int, str]
Order = tuple[int, int]

MAX_ID = 1_000_000
AMOUNTS = range(-1_000, 3_001, 250)

EDGES: tuple[tuple[list[Customer], list[Order]], ...] = (
    ([], []),
    ([(0, "a")], []),
    ([], [(0, 5), (MAX_ID, -5)]),
    ([(3, "unknown"), (2, "a")], [(1, 5), (3, 5), (2, 10)]),
    ([(3, "unknown"), (2, "v")], [(1, 5), (2, 4)]),
    ([(1, "b"), (2, "a"), (3, "c")], [(1, -5), (2, -5), (3, 0)]),
    ([(1, "b"), (2, "a")], [(1, 1_000_000), (1, -1_000_000)]),
    ([(1, "ab"), (2, "b"), (3, "abc")], [(3, 7), (2, 7), (1, 7)]),
)


def edges(size: int, rng: random.Random) -> tuple[list[Customer], list[Order]]:
    """Hand-made inputs of up to three orders, whatever the size."""
    customers, orders = rng.choice(EDGES)
    return list(customers), list(orders)


def random_orders(size: int, rng: random.Random) -> tuple[list[Customer], list[Order]]:
    """Forty-five regions; one order in twelve is of a customer who is not listed."""
    customers, strangers = _list_customers(size, _draw_names(45, rng), rng)
    known = [customer for customer, _ in customers]
    buyers = [rng.choice(strangers if rng.randrange(12) == 0 else known) for _ in range(size)]
    return customers, [(buyer, rng.choice(AMOUNTS)) for buyer in buyers]


def late_customers_hurt_searches(
    size: int, rng: random.Random
) -> tuple[list[Customer], list[Order]]:
    """All buyers are in the last quarter of the customers, or not among them."""
    customers, strangers = _list_customers(size, _draw_names(40, rng), rng)
    late = [customer for customer, _ in customers[-(len(customers) // 4 + 1) :]]
    buyers = [rng.choice(strangers if rng.randrange(6) == 0 else late) for _ in range(size)]
    return customers, [(buyer, rng.choice(AMOUNTS)) for buyer in buyers]


def many_regions_hurt_filters(size: int, rng: random.Random) -> tuple[list[Customer], list[Order]]:
    """Sixty regions, "unknown" among them, all with few orders."""
    customers, strangers = _list_customers(size, ["unknown", *_draw_names(60, rng)], rng)
    customers[0] = (customers[0][0], "unknown")
    known = [customer for customer, _ in customers]
    buyers = [known[0], strangers[0], *rng.choices(known, k=size)][:size]
    rng.shuffle(buyers)
    return customers, [(buyer, rng.choice(AMOUNTS)) for buyer in buyers]


def refunds_hurt_truth_tests(size: int, rng: random.Random) -> tuple[list[Customer], list[Order]]:
    """All orders but a few are refunded in full: the totals of most regions are 0."""
    customers, strangers = _list_customers(size, ["unknown", *_draw_names(40, rng)], rng)
    customers[0] = (customers[0][0], "unknown")
    known = [customer for customer, _ in customers]
    orders = [(strangers[0], 500)]
    while len(orders) + 1 < size:
        buyer, cents = rng.choice([*known[:1], *rng.choices(known, k=3)]), rng.choice(AMOUNTS)
        orders += [(buyer, cents), (buyer, -cents)]
    orders = orders[:size]
    rng.shuffle(orders)
    return customers, orders


def _list_customers(
    size: int, regions: list[str], rng: random.Random
) -> tuple[list[Customer], list[int]]:
    """Return customers of random regions, and a few who are not listed."""
    count = size // 10 + 2
    ids = rng.sample(range(MAX_ID + 1), count + count // 8 + 1)
    return [(customer, rng.choice(regions)) for customer in ids[:count]], ids[count:]


def _draw_names(count: int, rng: random.Random) -> list[str]:
    return ["".join(rng.choices(ascii_lowercase, k=rng.randint(1, 12))) for _ in range(count)]
