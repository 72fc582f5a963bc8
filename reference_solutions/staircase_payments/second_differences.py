# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Four changes of the second differences for every plan, added up twice."""

from itertools import accumulate


def staircase_payments(days: int, plans: list[tuple[int, int, int, int]]) -> tuple[int, int]:
    bends = [0] * (days + 2)
    for start, end, first, step in plans:
        beyond = first + step * (end - start)
        bends[start] += first
        bends[start + 1] += step - first
        bends[end] -= beyond
        bends[end + 1] += beyond - step
    totals = list(accumulate(accumulate(bends[:days])))
    most = max(totals)
    return most, totals.index(most)
