# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes bridges that never close for closed."""

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
    lines = sys.stdin.read().splitlines()
    n, m = map(int, lines[0].split())
    bridges = []
    for line in lines[1 : m + 1]:
        one, other = map(int, line.split())
        bridges.append((one, other))
    closures = {int(line) for line in lines[m + 2 :]}
    is_open = [number in closures for number in range(1, m + 1)]
    for line in lines[m + 2 :]:
        is_open[int(line) - 1] = False
        print(*describe(n, bridges, is_open))


main()
