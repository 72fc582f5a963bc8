# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A heap of the services' totals, old ones among them, which are dropped when they come up."""

import sys
from collections import deque
from heapq import heappop, heappush, heapreplace


def main() -> None:
    n, m, room, *numbers = map(int, sys.stdin.buffer.read().split())
    services, sizes = numbers[::2], numbers[1::2]
    totals = [0] * (m + 1)
    files: list[deque[int]] = [deque() for _ in totals]
    # A service and its total as one number: the largest total first, then the first service.
    heap: list[int] = []
    deleted = trace = 0
    for written in range(n):
        service, size = services[written], sizes[written]
        files[service].append(written)
        total = totals[service] = totals[service] + size
        heappush(heap, service - (total << 10))
        room -= size
        while room < 0:
            service = heap[0] & 1023
            total = totals[service]
            if heap[0] != service - (total << 10):
                heappop(heap)
                continue
            file = files[service].popleft()
            size = sizes[file]
            room += size
            totals[service] = total = total - size
            heapreplace(heap, service - (total << 10))
            deleted += 1
            trace += (file + 1) * (written + 1)
    print(deleted, trace)


main()
