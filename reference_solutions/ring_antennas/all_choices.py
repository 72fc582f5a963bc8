# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all choices of sites."""

from itertools import combinations


def ring_antennas(length: int, sites: list[int], k: int) -> int:
    best = 0
    for choice in combinations(sites, k):
        ways = [abs(a - b) for a, b in combinations(choice, 2)]
        best = max(best, min(min(way, length - way) for way in ways))
    return best
