# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: customers who are not listed get a row of their own beside a region named unknown."""


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    region_of = dict(customers)
    rows: dict[str | None, list[int]] = {}
    for customer, cents in orders:
        rows.setdefault(region_of.get(customer), []).append(cents)
    found = [(region or "unknown", len(amounts), sum(amounts)) for region, amounts in rows.items()]
    return sorted(found, key=lambda row: (-row[2], row[0]))
