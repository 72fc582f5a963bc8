# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: deletes the newest file of the service."""

import sys
from collections import deque


def main() -> None:
    n, m, room, *numbers = map(int, sys.stdin.buffer.read().split())
    services, sizes = numbers[::2], numbers[1::2]
    totals = [0] * (m + 1)
    files: list[deque[int]] = [deque() for _ in totals]
    deleted = trace = 0
    for written in range(n):
        service, size = services[written], sizes[written]
        files[service].append(written)
        totals[service] += size
        room -= size
        while room < 0:
            service = totals.index(max(totals))
            file = files[service].pop()
            totals[service] -= sizes[file]
            room += sizes[file]
            deleted += 1
            trace += (file + 1) * (written + 1)
    print(deleted, trace)


main()
