# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tax at every bound; the bracket of each income is searched, and its tax is a Decimal."""

from bisect import bisect_right
from decimal import ROUND_HALF_UP, Decimal


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    bounds = [bound for bound, _ in brackets]
    shares = [Decimal(rate) / Decimal(10_000) for _, rate in brackets]
    at_bound = [Decimal(0)]
    for i in range(1, len(brackets)):
        at_bound.append(at_bound[-1] + Decimal(bounds[i] - bounds[i - 1]) * shares[i - 1])
    total = 0
    for income in incomes:
        i = bisect_right(bounds, income) - 1
        tax = at_bound[i] + Decimal(income - bounds[i]) * shares[i]
        total += int(tax.quantize(Decimal("1"), rounding=ROUND_HALF_UP))
    return total
