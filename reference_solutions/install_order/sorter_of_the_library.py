# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The library's topological sorter says what is ready, a heap which of it comes first."""

from graphlib import CycleError, TopologicalSorter
from heapq import heappop, heappush


def install_order(packages: list[str], needs: list[tuple[str, str]], batch: int) -> list[str]:
    sorter: TopologicalSorter[str] = TopologicalSorter({package: () for package in packages})
    for package, prerequisite in needs:
        sorter.add(package, prerequisite)
    try:
        sorter.prepare()
    except CycleError:
        return []
    ready = sorted(sorter.get_ready())
    order = []
    while ready:
        package = heappop(ready)
        order.append(package)
        sorter.done(package)
        for other in sorter.get_ready():
            heappush(ready, other)
    return order[batch - 1 :: batch] + (order[-1:] if len(order) % batch else [])
