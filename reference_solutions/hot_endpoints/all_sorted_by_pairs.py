# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts into a dict, and sorts all paths by pairs of count and path."""


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    counts = {}
    for target in targets:
        path = target.split("?")[0]
        counts[path] = counts.get(path, 0) + 1
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return ranked[:k]
