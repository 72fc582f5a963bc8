# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes back from caught pairs, and counts the ways that are left for the cat."""

import sys


def main() -> None:
    n, p, d, *ends = map(int, sys.stdin.buffer.read().split())
    ways = [[room] for room in range(n)]
    moves = [[room] for room in range(n)]
    for at in range(0, 2 * (p + d), 2):
        a, b = ends[at] - 1, ends[at + 1] - 1
        moves[a].append(b)
        moves[b].append(a)
        if at < 2 * p:
            ways[a].append(b)
            ways[b].append(a)
    caught = [[guard == cat for guard in range(n)] for cat in range(n)]
    left = [[len(ways[cat])] * n for cat in range(n)]
    for room in range(n):
        left[room][room] = 0
    fresh = [(room, room) for room in range(n)]
    lost = fresh[:]
    pairs = n
    time = longest = total = 0
    while fresh:
        time += 1
        for guard, cat in fresh:
            for other in ways[cat]:
                row = left[other]
                if row[guard]:
                    row[guard] -= 1
                    if not row[guard]:
                        lost.append((guard, other))
        fresh = []
        for guard, cat in lost:
            row = caught[cat]
            for other in moves[guard]:
                if not row[other]:
                    row[other] = True
                    fresh.append((other, cat))
        lost = []
        if fresh:
            pairs += len(fresh)
            total += time * len(fresh)
            longest = time
    print(pairs, longest, total)


main()
