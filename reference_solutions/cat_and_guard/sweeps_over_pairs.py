# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes over all pairs of rooms again and again until nothing changes."""

import sys


def main() -> None:
    data = list(map(int, sys.stdin.read().split()))
    n, p, d = data[:3]
    ways = [[room] for room in range(n)]
    moves = [[room] for room in range(n)]
    for i in range(p + d):
        a, b = data[3 + 2 * i] - 1, data[4 + 2 * i] - 1
        moves[a].append(b)
        moves[b].append(a)
        if i < p:
            ways[a].append(b)
            ways[b].append(a)
    times = [[0 if guard == cat else -1 for cat in range(n)] for guard in range(n)]
    time = 0
    changed = True
    while changed:
        time += 1
        lost = [
            [
                guard == cat or all(times[guard][other] >= 0 for other in ways[cat])
                for cat in range(n)
            ]
            for guard in range(n)
        ]
        changed = False
        for guard in range(n):
            for cat in range(n):
                if times[guard][cat] < 0 and any(lost[other][cat] for other in moves[guard]):
                    times[guard][cat] = time
                    changed = True
    known = [time for row in times for time in row if time >= 0]
    print(len(known), max(known), sum(known))


main()
