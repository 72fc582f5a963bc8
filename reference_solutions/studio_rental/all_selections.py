# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all selections of requests."""

from itertools import combinations


def studio_rental(gap: int, fee: int, requests: list[tuple[int, int, int]]) -> tuple[int, int]:
    results = []
    for number in range(len(requests) + 1):
        for selection in combinations(sorted(requests), number):
            if all(a[1] + gap <= b[0] for a, b in zip(selection, selection[1:])):
                results.append((number * fee - sum(pay for _, _, pay in selection), number))
    loss, number = min(results)
    return -loss, number
