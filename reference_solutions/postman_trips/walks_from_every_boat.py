# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Walks through the harbour from every boat that nobody has reached, each day."""

import sys


def main() -> None:
    n, q, *ends = map(int, sys.stdin.read().split())
    up = [[False] * n for _ in range(n)]
    total = 0
    for day in range(q):
        a, b = ends[2 * day] - 1, ends[2 * day + 1] - 1
        up[a][b] = up[b][a] = not up[a][b]
        reached = [False] * n
        for boat in range(n):
            if not reached[boat]:
                total += 1
                ahead = [boat]
                while ahead:
                    here = ahead.pop()
                    reached[here] = True
                    ahead += [other for other in range(n) if up[here][other] and not reached[other]]
    print(total)


main()
