# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes a lower bound for the last count from an eighth of the paths, and ranks what reaches it."""

from collections import Counter
from heapq import nsmallest
from itertools import islice


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = Counter([target.partition("?")[0] if "?" in target else target for target in targets])
    some = sorted(islice(counts.values(), len(counts) // 8), reverse=True)
    bound = some[k - 1] if k <= len(some) else 1
    ahead = [(-count, path) for path, count in counts.items() if count >= bound]
    return [(path, -count) for count, path in nsmallest(k, ahead)]
