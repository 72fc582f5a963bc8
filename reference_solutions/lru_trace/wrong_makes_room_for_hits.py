# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: makes room before it tests for a hit."""

from collections import OrderedDict


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    cache: OrderedDict[int, None] = OrderedDict()
    hits = 0
    for key in trace:
        if len(cache) == capacity:
            cache.popitem(last=False)
        if key in cache:
            hits += 1
            cache.move_to_end(key)
        else:
            cache[key] = None
    return hits, list(cache)
