# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: returns all paths that have as many requests as the last one on the list."""

from collections import Counter
from heapq import nlargest


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = Counter(target.partition("?")[0] for target in targets)
    least = min(nlargest(k, counts.values()), default=0)
    ahead = [item for item in counts.items() if item[1] >= least]
    return sorted(ahead, key=lambda item: (-item[1], item[0]))
