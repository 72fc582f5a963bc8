# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the remainder before dividing."""

import sys


def main() -> None:
    m, a, b, c, d, q, *steps = map(int, sys.stdin.read().split())
    after = [(a * x * x + b * x + c) % m // d for x in range(m)]
    totals = [0] * q
    ends: list[set[int]] = [set() for _ in range(q)]
    for x in range(m):
        way = []
        first: dict[int, int] = {}
        while x not in first:
            first[x] = len(way)
            way.append(x)
            x = after[x]
        tail = first[x]
        ring = len(way) - tail
        for i, k in enumerate(steps):
            end = way[k] if k < tail else way[tail + (k - tail) % ring]
            totals[i] += end
            ends[i].add(end)
    for i in range(q):
        print(totals[i], len(ends[i]))


main()
