# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Names sorted, the range of each request by bisection, the best of it by a heap each time."""

import sys
from bisect import bisect_left
from heapq import nsmallest


def main() -> None:
    lines = sys.stdin.read().splitlines()
    n, q = map(int, lines[0].split())
    entries = []
    for position in range(1, n + 1):
        name, weight = lines[position].split()
        entries.append((name, -int(weight), position))
    entries.sort()
    names = [name for name, _, _ in entries]
    keys = [(weight, name, position) for name, weight, position in entries]
    for line in lines[n + 1 :]:
        letters, number = line.split()
        first = bisect_left(names, letters)
        last = bisect_left(names, letters + "{")
        best = nsmallest(int(number), keys[first:last])
        print(best[-1][2] if len(best) == int(number) else 0)


main()
