# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: paths with equally many requests stay in order of appearance."""

from collections import Counter


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    return Counter([target.partition("?")[0] for target in targets]).most_common(k)
