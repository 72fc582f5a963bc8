# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One shortest way with room after the other, roads in lists."""

import sys
from collections import deque


def main() -> None:
    n, m, source, shelter, *numbers = map(int, sys.stdin.read().split())
    ends: list[int] = []
    room: list[int] = []
    arcs: list[list[int]] = [[] for _ in range(n + 1)]
    for i in range(m):
        start, end, cars = numbers[3 * i : 3 * i + 3]
        arcs[start].append(len(ends))
        ends.append(end)
        room.append(cars)
        arcs[end].append(len(ends))
        ends.append(start)
        room.append(0)
    total = 0
    while True:
        arrival = [-1] * (n + 1)
        arrival[source] = -2
        queue = deque([source])
        while queue and arrival[shelter] == -1:
            place = queue.popleft()
            for arc in arcs[place]:
                if room[arc] and arrival[ends[arc]] == -1:
                    arrival[ends[arc]] = arc
                    queue.append(ends[arc])
        if arrival[shelter] == -1:
            break
        least = 10**9
        place = shelter
        while place != source:
            arc = arrival[place]
            least = min(least, room[arc])
            place = ends[arc ^ 1]
        place = shelter
        while place != source:
            arc = arrival[place]
            room[arc] -= least
            room[arc ^ 1] += least
            place = ends[arc ^ 1]
        total += least
    print(total)


main()
