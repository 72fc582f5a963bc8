# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds a range of payments to the slice of the totals for every plan."""

from operator import add


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    totals = [0] * days
    for start, end, first, step in plans:
        if step:
            payments = range(first, first + step * (end - start), step)
        else:
            payments = [first] * (end - start)
        totals[start:end] = map(add, totals[start:end], payments)
    most = max(totals)
    return most, totals.index(most)
