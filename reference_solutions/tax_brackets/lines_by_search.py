# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A straight line for every bracket; the bracket of each income is searched."""

from bisect import bisect


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    bounds = []
    rates = []
    offsets = []
    offset = 5_000
    last_rate = 0
    for bound, rate in brackets:
        offset -= bound * (rate - last_rate)
        last_rate = rate
        bounds.append(bound)
        rates.append(rate)
        offsets.append(offset)
    del bounds[0]
    total = 0
    for income in incomes:
        place = bisect(bounds, income)
        total += (offsets[place] + income * rates[place]) // 10_000
    return total
