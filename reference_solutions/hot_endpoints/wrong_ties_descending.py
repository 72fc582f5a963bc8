# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sorts pairs of count and path in reverse."""

from collections import Counter


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = Counter(target.partition("?")[0] for target in targets)
    pairs = sorted(((count, path) for path, count in counts.items()), reverse=True)
    return [(path, count) for count, path in pairs[:k]]
