# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One way after the other, the room between all pairs of places in a table."""

import sys


def main() -> None:
    n, m, source, shelter = map(int, sys.stdin.readline().split())
    room = [[0] * (n + 1) for _ in range(n + 1)]
    for _ in range(m):
        start, end, cars = map(int, sys.stdin.readline().split())
        room[start][end] += cars
    total = 0
    while True:
        before = [0] * (n + 1)
        before[source] = source
        queue = [source]
        for place in queue:
            for end in range(1, n + 1):
                if room[place][end] > 0 and not before[end]:
                    before[end] = place
                    queue.append(end)
        if not before[shelter]:
            break
        way = [shelter]
        while way[-1] != source:
            way.append(before[way[-1]])
        way.reverse()
        least = min(room[a][b] for a, b in zip(way, way[1:]))
        for a, b in zip(way, way[1:]):
            room[a][b] -= least
            room[b][a] += least
        total += least
    print(total)


main()
