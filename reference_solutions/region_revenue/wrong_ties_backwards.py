# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: one descending sort by total and name."""


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    region_of = dict(customers)
    rows: dict[str, list[int]] = {}
    for customer, cents in orders:
        rows.setdefault(region_of.get(customer, "unknown"), []).append(cents)
    found = [(region, len(amounts), sum(amounts)) for region, amounts in rows.items()]
    return sorted(found, key=lambda row: (row[2], row[0]), reverse=True)
