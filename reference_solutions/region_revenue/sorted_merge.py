# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sort customers and orders, walk through both, then sort the joined rows by region."""

from itertools import groupby
from operator import itemgetter


def region_revenue(
    customers: list[tuple[int, str]], orders: list[tuple[int, int]]
) -> list[tuple[str, int, int]]:
    customers = sorted(customers)
    joined = []
    place = 0
    for customer, cents in sorted(orders):
        while place < len(customers) and customers[place][0] < customer:
            place += 1
        is_listed = place < len(customers) and customers[place][0] == customer
        joined.append((customers[place][1] if is_listed else "unknown", cents))
    joined.sort()
    rows = []
    for region, group in groupby(joined, key=itemgetter(0)):
        amounts = [cents for _, cents in group]
        rows.append((region, len(amounts), sum(amounts)))
    return sorted(rows, key=lambda row: (-row[2], row[0]))
