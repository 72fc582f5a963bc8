# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A straight line for every bracket; C functions search, multiply and divide."""

from bisect import bisect
from itertools import repeat
from operator import add, floordiv, mul


def tax_brackets(brackets: list[tuple[int, int]], incomes: list[int]) -> int:
    bounds, rates = map(list, zip(*brackets))
    offset = 5_000
    offsets = []
    last_rate = 0
    for bound, rate in brackets:
        offset -= bound * (rate - last_rate)
        last_rate = rate
        offsets.append(offset)
    places = list(map(bisect, repeat(bounds[1:]), incomes))
    products = map(mul, incomes, map(rates.__getitem__, places))
    taxes = map(add, products, map(offsets.__getitem__, places))
    return sum(map(floordiv, taxes, repeat(10_000)))
