# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A queue of the allowed requests in the window for each client and rule."""

from collections import deque


def api_throttle(requests: list[tuple[int, str]], rules: list[tuple[int, int]]) -> tuple[int, int]:
    queues: dict[str, list[deque[int]]] = {}
    allowed: list[int] = []
    for index, (time, client) in enumerate(requests):
        if client not in queues:
            queues[client] = [deque() for _ in rules]
        windows = queues[client]
        good = True
        for (limit, window), queue in zip(rules, windows):
            while queue and queue[0] <= time - window:
                queue.popleft()
            if len(queue) >= limit:
                good = False
        if good:
            for queue in windows:
                queue.append(time)
            allowed.append(index)
    return len(allowed), sum(allowed)
