# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks after each day whether its boats are connected otherwise, from both at once."""

import sys


def connected(near: list[set[int]], a: int, b: int) -> bool:
    fronts = ([a], [b])
    seen = ({a}, {b})
    while fronts[0] and fronts[1]:
        side = len(fronts[0]) > len(fronts[1])
        front = []
        for boat in fronts[side]:
            for other in near[boat]:
                if other in seen[1 - side]:
                    return True
                if other not in seen[side]:
                    seen[side].add(other)
                    front.append(other)
        fronts = (fronts[0], front) if side else (front, fronts[1])
    return False


def main() -> None:
    n, q, *ends = map(int, sys.stdin.read().split())
    near: list[set[int]] = [set() for _ in range(n + 1)]
    groups = n
    total = 0
    for a, b in zip(ends[::2], ends[1::2]):
        if b in near[a]:
            near[a].remove(b)
            near[b].remove(a)
            groups += not connected(near, a, b)
        else:
            groups -= not connected(near, a, b)
            near[a].add(b)
            near[b].add(a)
        total += groups
    print(total)


main()
