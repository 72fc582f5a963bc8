# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A queue of harbours that can be reached earlier than was known."""

import sys
from collections import deque


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, m, q = map(int, lines[0].split())
    graph: list[list[tuple[int, int, int, int]]] = [[] for _ in range(n + 1)]
    for line in lines[1 : m + 1]:
        a, b, first, period, ride = map(int, line.split())
        graph[a].append((b, first, period, ride))
    for line in lines[m + 1 : m + q + 1]:
        start, target, ready = map(int, line.split())
        best = [10**18] * (n + 1)
        best[start] = ready
        queued = [False] * (n + 1)
        queue = deque([start])
        while queue:
            a = queue.popleft()
            queued[a] = False
            time = best[a]
            for b, first, period, ride in graph[a]:
                departure = first if time <= first else time + (first - time) % period
                if departure + ride < best[b]:
                    best[b] = departure + ride
                    if not queued[b]:
                        queued[b] = True
                        queue.append(b)
        print(best[target] if best[target] < 10**18 else -1)


main()
