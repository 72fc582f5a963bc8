# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: what can be taken back replaces the road in the other direction."""

import sys


def main() -> None:
    n, m, source, shelter = map(int, sys.stdin.readline().split())
    room = [[0] * (n + 1) for _ in range(n + 1)]
    for _ in range(m):
        start, end, cars = map(int, sys.stdin.readline().split())
        room[start][end] += cars

    def search(place: int) -> None:
        for end in range(1, n + 1):
            if room[place][end] > 0 and end not in before and shelter not in before:
                before[end] = place
                search(end)

    total = 0
    while True:
        before = {source: source}
        search(source)
        if shelter not in before:
            break
        way = [shelter]
        while way[-1] != source:
            way.append(before[way[-1]])
        way.reverse()
        steps = [(way[i], way[i + 1]) for i in range(len(way) - 1)]
        least = min(room[a][b] for a, b in steps)
        for a, b in steps:
            room[a][b] -= least
            room[b][a] = least
        total += least
    print(total)


main()
