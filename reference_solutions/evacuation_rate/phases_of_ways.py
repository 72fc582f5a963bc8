# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Phases of shortest ways, each searched in depth with a current road for every place."""

import sys
from collections import deque


def main() -> None:
    data = list(map(int, sys.stdin.read().split()))
    n, _, source, shelter = data[:4]
    graph = [[] for _ in range(n + 1)]
    for i in range(4, len(data), 3):
        start, end, cars = data[i : i + 3]
        graph[start].append([end, cars, len(graph[end])])
        graph[end].append([start, 0, len(graph[start]) - 1])

    def bfs():
        level = [-1] * (n + 1)
        level[source] = 0
        queue = deque([source])
        while queue:
            v = queue.popleft()
            for w, cap, _ in graph[v]:
                if cap > 0 and level[w] < 0:
                    level[w] = level[v] + 1
                    queue.append(w)
        return level

    def dfs(v, limit):
        if v == shelter:
            return limit
        while it[v] < len(graph[v]):
            edge = graph[v][it[v]]
            w, cap, rev = edge
            if cap > 0 and level[w] == level[v] + 1:
                got = dfs(w, min(limit, cap))
                if got > 0:
                    edge[1] -= got
                    graph[w][rev][1] += got
                    return got
            it[v] += 1
        return 0

    total = 0
    while True:
        level = bfs()
        if level[shelter] < 0:
            break
        it = [0] * (n + 1)
        while True:
            got = dfs(source, 10**18)
            if not got:
                break
            total += got
    print(total)


main()
