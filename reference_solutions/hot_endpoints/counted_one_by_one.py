# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts each path by a scan of all targets, and moves every path past the worse ones."""


def hot_endpoints(targets: list[str], k: int) -> list[tuple[str, int]]:
    paths = [(target + "?")[: (target + "?").index("?")] for target in targets]
    ranked = []
    for path in sorted(set(paths)):
        count = sum(other == path for other in paths)
        place = 0
        while place < len(ranked) and ranked[place][1] >= count:
            place += 1
        ranked.insert(place, (path, count))
    return ranked[:k]
