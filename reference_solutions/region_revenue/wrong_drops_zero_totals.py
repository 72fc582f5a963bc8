# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a total of 0 for a region without orders."""

from collections import Counter


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    region_of = dict(customers)
    counts: Counter[str] = Counter()
    totals: Counter[str] = Counter()
    for customer, cents in orders:
        region = region_of.get(customer, "unknown")
        counts[region] += 1
        totals[region] += cents
    rows = [(region, counts[region], total) for region, total in totals.items() if total]
    return sorted(rows, key=lambda row: (-row[2], row[0]))
