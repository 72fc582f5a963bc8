# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a hit does not move its key."""

from collections import deque


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    memory: set[int] = set()
    order: deque[int] = deque()
    hits = 0
    for key in trace:
        if key in memory:
            hits += 1
            continue
        if len(memory) == capacity:
            memory.remove(order.popleft())
        memory.add(key)
        order.append(key)
    return hits, list(order)
