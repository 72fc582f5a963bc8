# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Histories of the products in order of time, searched for each order."""

from bisect import bisect
from collections import defaultdict
from operator import itemgetter


def price_at_order(
    changes: list[tuple[str, int, int]], orders: list[tuple[str, int, int]]
) -> list[tuple[str, int]]:
    changes.sort(key=itemgetter(1))
    times: defaultdict[str, list[int]] = defaultdict(list)
    prices: defaultdict[str, list[int]] = defaultdict(list)
    for product, time, cents in changes:
        times[product].append(time)
        prices[product].append(cents)
    revenue: defaultdict[str, int] = defaultdict(int)
    for product, time, quantity in orders:
        if product in times:
            place = bisect(times[product], time)
            if place:
                revenue[product] += quantity * prices[product][place - 1]
    return sorted(revenue.items())
