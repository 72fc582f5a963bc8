# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the k most common paths first, and orders only these by path."""

from collections import Counter


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = Counter(target.partition("?")[0] for target in targets)
    return sorted(counts.most_common(k), key=lambda item: (-item[1], item[0]))
