# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every order of every selection of jobs, the large selections first."""

from itertools import permutations


def is_in_time(jobs: tuple[tuple[int, int], ...]) -> bool:
    finish = 0
    for hours, deadline in jobs:
        finish += hours
        if finish > deadline:
            return False
    return True


def kiln_bookings(jobs: list[tuple[int, int]]) -> tuple[int, int]:
    for count in range(len(jobs), 0, -1):
        totals = [
            sum(hours for hours, _ in order)
            for order in permutations(jobs, count)
            if is_in_time(order)
        ]
        if totals:
            return count, min(totals)
    return 0, 0
