# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts the members below everybody, from the bottom of the company up, for each committee."""

import sys


def main() -> None:
    lines = sys.stdin.read().split("\n")
    n, q = map(int, lines[0].split())
    bosses = [0, 0, *map(int, lines[1].split())]
    people: list[list[int]] = [[] for _ in range(n + 1)]
    for person in range(2, n + 1):
        people[bosses[person]].append(person)
    order = [1]
    for person in order:
        order.extend(people[person])
    order.reverse()
    for line in lines[2 : q + 2]:
        counts = [0] * (n + 1)
        for person in map(int, line.split()[1:]):
            counts[person] = 1
        total = 0
        for person in order:
            count = counts[person]
            total += count * (count - 1) // 2
            counts[bosses[person]] += count
        print(total)


main()
