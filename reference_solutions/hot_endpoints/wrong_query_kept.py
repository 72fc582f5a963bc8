# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts targets with their queries, and drops the queries at the end."""

from collections import Counter


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    ranked = sorted(Counter(targets).items(), key=lambda item: (-item[1], item[0]))
    return [(target.partition("?")[0], count) for target, count in ranked[:k]]
