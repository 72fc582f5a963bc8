# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the pairs of each window."""

from itertools import combinations


def packet_disorder(packets: list[int], width: int) -> tuple[int, int]:
    found = []
    for start in range(len(packets) - width + 1):
        pairs = combinations(packets[start : start + width], 2)
        found.append((sum(a > b for a, b in pairs), -start))
    disorder, start = max(found)
    return disorder, -start
