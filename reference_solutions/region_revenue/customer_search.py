# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks through the list of customers for each order."""


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    counts: dict[str, int] = {}
    totals: dict[str, int] = {}
    for customer, cents in orders:
        region = next((name for listed, name in customers if listed == customer), "unknown")
        counts[region] = counts.get(region, 0) + 1
        totals[region] = totals.get(region, 0) + cents
    rows = [(region, counts[region], totals[region]) for region in counts]
    return sorted(rows, key=lambda row: (-row[2], row[0]))
