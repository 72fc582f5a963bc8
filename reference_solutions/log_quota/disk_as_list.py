# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the files on the disk as a list, and adds up everything each time."""

import sys


def main() -> None:
    n, m, room, *numbers = map(int, sys.stdin.read().split())
    disk: list[tuple[int, int, int]] = []
    deleted = trace = 0
    for written in range(1, n + 1):
        disk.append((numbers[2 * written - 2], numbers[2 * written - 1], written))
        while sum(size for _, size, _ in disk) > room:
            totals = [sum(size for owner, size, _ in disk if owner == s) for s in range(1, m + 1)]
            worst = totals.index(max(totals)) + 1
            oldest = min(file for owner, _, file in disk if owner == worst)
            disk = [entry for entry in disk if entry[2] != oldest]
            deleted += 1
            trace += oldest * written
    print(deleted, trace)


main()
