# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree by breadth; each further cable marks the ways up from its ends, until they meet."""


def critical_cables(n: int, cables: list[tuple[int, int]]) -> tuple[int, int]:
    edges: list[list[tuple[int, int]]] = [[] for _ in range(n)]
    for i, (a, b) in enumerate(cables):
        edges[a].append((b, i))
        edges[b].append((a, i))
    parents = [-1] * n
    depths = [-1] * n
    roots = [0] * n
    sizes = [1] * n
    in_tree = set()
    order = []
    for root in range(n):
        if depths[root] >= 0:
            continue
        depths[root] = 0
        queue = [root]
        for station in queue:
            roots[station] = root
            for other, i in edges[station]:
                if depths[other] < 0:
                    depths[other] = depths[station] + 1
                    parents[other] = station
                    in_tree.add(i)
                    queue.append(other)
        order += queue
    safe = [False] * n
    for i, (a, b) in enumerate(cables):
        if i not in in_tree:
            while a != b:
                if depths[a] < depths[b]:
                    a, b = b, a
                safe[a] = True
                a = parents[a]
    for station in reversed(order):
        if depths[station]:
            sizes[parents[station]] += sizes[station]
    critical = largest = 0
    for station in order:
        if depths[station] and not safe[station]:
            critical += 1
            pairs = sizes[station] * (sizes[roots[station]] - sizes[station])
            largest = max(largest, pairs)
    return critical, largest
