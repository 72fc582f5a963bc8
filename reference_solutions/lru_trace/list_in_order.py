# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list from the oldest to the newest key; a hit removes its key and appends it."""


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    cache: list[int] = []
    hits = 0
    for key in trace:
        if key in cache:
            hits += 1
            cache.remove(key)
        elif len(cache) == capacity:
            cache.pop(0)
        cache.append(key)
    return hits, cache
