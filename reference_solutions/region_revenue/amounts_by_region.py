# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A dict from customer to region; the amounts of each region in a list, summed at the end."""

from collections import defaultdict


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    region_of = dict(customers).get
    amounts: defaultdict[str, list[int]] = defaultdict(list)
    for customer, cents in orders:
        amounts[region_of(customer, "unknown")].append(cents)
    rows = [(region, len(cents), sum(cents)) for region, cents in amounts.items()]
    rows.sort(key=lambda row: (-row[2], row[0]))
    return rows
