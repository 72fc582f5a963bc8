# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Searches the whole country for its groups after each closure."""

import sys


def describe(n: int, bridges: list[tuple[int, int]], is_open: list[bool]) -> tuple[int, int]:
    neighbours: list[list[int]] = [[] for _ in range(n + 1)]
    for (one, other), usable in zip(bridges, is_open):
        if usable:
            neighbours[one].append(other)
            neighbours[other].append(one)
    seen = [False] * (n + 1)
    groups = largest = 0
    for start in range(1, n + 1):
        if seen[start]:
            continue
        seen[start] = True
        group = [start]
        for island in group:
            for neighbour in neighbours[island]:
                if not seen[neighbour]:
                    seen[neighbour] = True
                    group.append(neighbour)
        groups += 1
        largest = max(largest, len(group))
    return groups, largest


def main() -> None:
    numbers = [int(word) for word in sys.stdin.read().split()]
    n, m = numbers[:2]
    ends = numbers[2 : 2 + 2 * m]
    bridges = list(zip(ends[::2], ends[1::2]))
    is_open = [True] * m
    for bridge in numbers[3 + 2 * m :]:
        is_open[bridge - 1] = False
        print(*describe(n, bridges, is_open))


main()
