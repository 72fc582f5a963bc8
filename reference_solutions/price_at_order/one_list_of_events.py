# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Changes and orders in one list sorted by time, orders marked by negative amounts."""

from operator import itemgetter


def price_at_order(
    changes: list[tuple[str, int, int]], orders: list[tuple[str, int, int]]
) -> list[tuple[str, int]]:
    changes += [(product, time, -quantity) for product, time, quantity in orders]
    changes.sort(key=itemgetter(1))
    prices: dict[str, int] = {}
    revenue: dict[str, int] = {}
    for product, _, amount in changes:
        if amount >= 0:
            prices[product] = amount
        elif product in prices:
            revenue[product] = revenue.get(product, 0) - amount * prices[product]
    return sorted(revenue.items())
