# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes on from the lock that is the cheapest to get to, until it is one of the last canal."""

import heapq


def canal_grid(canals: list[int], lanes: list[int]) -> int:
    last = len(canals) - 1
    width = len(lanes)
    heap = [(canals[0] ^ lane, 0, i) for i, lane in enumerate(lanes)]
    heapq.heapify(heap)
    done = set()
    while True:
        paid, row, column = heapq.heappop(heap)
        if row == last:
            return paid
        if (row, column) in done:
            continue
        done.add((row, column))
        for r, c in ((row + 1, column), (row, column - 1), (row, column + 1)):
            if 0 <= c < width and (r, c) not in done:
                heapq.heappush(heap, (paid + (canals[r] ^ lanes[c]), r, c))
