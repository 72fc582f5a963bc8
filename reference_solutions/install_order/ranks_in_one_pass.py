# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Ranks by one sort; the ranks are gone through once, and a heap holds only what was passed by."""

from heapq import heappop, heappush


def install_order(packages: list[str], needs: list[tuple[str, str]], batch: int) -> list[str]:
    names = sorted(packages)
    rank = dict(zip(names, range(len(names))))
    missing = [0] * len(names)
    dependents: list[list[int]] = [[] for _ in names]
    for package, prerequisite in needs:
        other = rank[package]
        missing[other] += 1
        dependents[rank[prerequisite]].append(other)
    order: list[str] = []
    passed: list[int] = []
    for front, name in enumerate(names):
        if missing[front]:
            continue
        order.append(name)
        for other in dependents[front]:
            missing[other] -= 1
            if other < front and not missing[other]:
                heappush(passed, other)
        while passed:
            first = heappop(passed)
            order.append(names[first])
            for other in dependents[first]:
                missing[other] -= 1
                if other < front and not missing[other]:
                    heappush(passed, other)
    if len(order) < len(names):
        return []
    return order[batch - 1 :: batch] + (order[-1:] if len(order) % batch else [])
