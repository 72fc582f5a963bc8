# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds the least count that can be on the list, and ranks only the paths that reach it."""

from collections import Counter
from heapq import nlargest, nsmallest


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    if not targets:
        return []
    counts = Counter([target.partition("?")[0] if "?" in target else target for target in targets])
    least = nlargest(k, counts.values())[-1]
    ahead = [(-count, path) for path, count in counts.items() if count >= least]
    return [(path, -count) for count, path in nsmallest(k, ahead)]
