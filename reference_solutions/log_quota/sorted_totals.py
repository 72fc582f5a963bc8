# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A sorted list of the services' totals."""

import sys
from bisect import bisect_left, insort
from collections import deque


def main() -> None:
    n, m, room, *numbers = map(int, sys.stdin.buffer.read().split())
    services, sizes = numbers[::2], numbers[1::2]
    keys = [m - service for service in range(m + 1)]
    files: list[deque[int]] = [deque() for _ in keys]
    order = sorted(keys)
    deleted = trace = 0
    for written in range(n):
        service, size = services[written], sizes[written]
        files[service].append(written)
        key = keys[service]
        del order[bisect_left(order, key)]
        keys[service] = key = key + (size << 10)
        insort(order, key)
        room -= size
        while room < 0:
            key = order.pop()
            service = m - (key & 1023)
            file = files[service].popleft()
            size = sizes[file]
            room += size
            keys[service] = key = key - (size << 10)
            insort(order, key)
            deleted += 1
            trace += (file + 1) * (written + 1)
    print(deleted, trace)


main()
