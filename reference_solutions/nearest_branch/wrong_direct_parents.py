# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a branch for its commit and the parents of this one."""

import sys


def walk(start: int, parents: list[list[int]]) -> set[int]:
    seen = {start}
    todo = [start]
    while todo:
        for parent in parents[todo.pop()]:
            if parent not in seen:
                seen.add(parent)
    return seen


def main() -> None:
    n, b = map(int, sys.stdin.readline().split())
    parents: list[list[int]] = [[]]
    for _ in range(n):
        parents.append(list(map(int, sys.stdin.readline().split()))[1:])
    branches = list(map(int, sys.stdin.read().split()))
    for i in range(b):
        distances = []
        for j in range(b):
            if i != j:
                difference = walk(branches[i], parents) ^ walk(branches[j], parents)
                distances.append((len(difference), j + 1))
        distance, nearest = min(distances)
        print(nearest, distance)


main()
