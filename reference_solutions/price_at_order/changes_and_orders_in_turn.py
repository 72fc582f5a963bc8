# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Changes and orders sorted by time; both are gone through once, keeping the current prices."""

from operator import itemgetter


def price_at_order(
    changes: list[tuple[str, int, int]], orders: list[tuple[str, int, int]]
) -> list[tuple[str, int]]:
    by_time = itemgetter(1)
    changes.sort(key=by_time)
    orders.sort(key=by_time)
    prices: dict[str, int] = {}
    revenue: dict[str, int] = {}
    upcoming = iter(changes)
    end = ("", 2_000_000_000, 0)
    product, start, cents = next(upcoming, end)
    for ordered, time, quantity in orders:
        while start <= time:
            prices[product] = cents
            product, start, cents = next(upcoming, end)
        if ordered in prices:
            revenue[ordered] = revenue.get(ordered, 0) + quantity * prices[ordered]
    return sorted(revenue.items())
