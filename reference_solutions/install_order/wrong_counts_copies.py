# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts needs that are stated twice, but takes them away once."""

from heapq import heapify, heappop, heappush


def install_order(packages: list[str], needs: list[tuple[str, str]], batch: int) -> list[str]:
    missing = {package: 0 for package in packages}
    dependents: dict[str, set[str]] = {package: set() for package in packages}
    for package, prerequisite in needs:
        missing[package] += 1
        dependents[prerequisite].add(package)
    ready = [package for package in packages if missing[package] == 0]
    heapify(ready)
    order = []
    while ready:
        package = heappop(ready)
        order.append(package)
        for other in dependents[package]:
            missing[other] -= 1
            if missing[other] == 0:
                heappush(ready, other)
    if len(order) < len(packages):
        return []
    return order[batch - 1 :: batch] + (order[-1:] if len(order) % batch else [])
