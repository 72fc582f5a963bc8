# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ranks by one sort, numbers of missing prerequisites, and a heap of the ranks that are ready."""

from heapq import heappop, heappush


def install_order(packages: list[str], needs: list[tuple[str, str]], batch: int) -> list[str]:
    names = sorted(packages)
    rank = {name: place for place, name in enumerate(names)}
    missing = [0] * len(names)
    dependents: list[list[int]] = [[] for _ in names]
    for package, prerequisite in needs:
        other = rank[package]
        missing[other] += 1
        dependents[rank[prerequisite]].append(other)
    ready = [place for place, number in enumerate(missing) if not number]
    order = []
    while ready:
        place = heappop(ready)
        order.append(names[place])
        for other in dependents[place]:
            missing[other] -= 1
            if not missing[other]:
                heappush(ready, other)
    if len(order) < len(names):
        return []
    return order[batch - 1 :: batch] + (order[-1:] if len(order) % batch else [])
