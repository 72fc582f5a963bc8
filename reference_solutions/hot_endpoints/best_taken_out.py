# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks through all paths for the best one, takes it out, and does so k times."""

from collections import Counter


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = Counter(target.partition("?")[0] for target in targets)
    best = []
    while counts and len(best) < k:
        path = min(counts, key=lambda path: (-counts[path], path))
        best.append((path, counts.pop(path)))
    return best
