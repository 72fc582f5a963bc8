# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A random number for each cable; in a part of the tree, cables with both ends in it cancel out."""

from array import array
from random import randbytes


def critical_cables(n: int, cables: list[tuple[int, int]]) -> tuple[int, int]:
    neighbours: list[list[int]] = [[] for _ in range(n)]
    sums = [0] * n
    numbers = array("Q", randbytes(8 * len(cables))).tolist()
    for (a, b), number in zip(cables, numbers):
        neighbours[a].append(b)
        neighbours[b].append(a)
        sums[a] ^= number
        sums[b] ^= number
    single = set(numbers)
    parents = [-1] * n
    sizes = [1] * n
    critical = largest = 0
    for root in range(n):
        if parents[root] >= 0:
            continue
        parents[root] = root
        order = [root]
        for station in order:
            for other in neighbours[station]:
                if parents[other] < 0:
                    parents[other] = station
                    order.append(other)
        total = len(order)
        while len(order) > 1:
            station = order.pop()
            parent = parents[station]
            size = sizes[station]
            sizes[parent] += size
            rest = sums[station]
            sums[parent] ^= rest
            if rest in single:
                critical += 1
                pairs = size * (total - size)
                if pairs > largest:
                    largest = pairs
    return critical, largest
