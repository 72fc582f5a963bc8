# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays every turn with a queue."""

from collections import deque


def time_slice_finish(bursts: list[int], quantum: int) -> list[int]:
    finishes = [0] * len(bursts)
    queue = deque(enumerate(bursts))
    time = 0
    while queue:
        job, rest = queue.popleft()
        time += min(rest, quantum)
        if rest > quantum:
            queue.append((job, rest - quantum))
        else:
            finishes[job] = time
    return finishes
