# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A dict from customer to region; for each region a pass over all orders picks its own."""


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    region_of = dict(customers)
    rows = []
    for region in {"unknown", *region_of.values()}:
        amounts = [
            cents for customer, cents in orders if region_of.get(customer, "unknown") == region
        ]
        if amounts:
            rows.append((region, len(amounts), sum(amounts)))
    return sorted(rows, key=lambda row: (-row[2], row[0]))
