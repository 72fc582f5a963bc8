# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lists products with 0 that have no order with a price."""


def price_at_order(
    changes: list[tuple[str, int, int]], orders: list[tuple[str, int, int]]
) -> list[tuple[str, int]]:
    revenue: dict[str, int] = {}
    for product, time, quantity in orders:
        latest, price = -1, None
        for changed, start, cents in changes:
            if changed == product and latest <= start <= time:
                latest, price = start, cents
        revenue.setdefault(product, 0)
        if price is not None:
            revenue[product] = revenue.get(product, 0) + quantity * price
    return sorted(revenue.items())
