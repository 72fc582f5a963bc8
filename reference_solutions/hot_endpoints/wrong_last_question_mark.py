# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: cuts at the last question mark instead of the first."""

from collections import Counter


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = Counter(target.rsplit("?", 1)[0] for target in targets)
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:k]
