# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: makes room only when there are more keys than fit."""

from collections import OrderedDict


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    cache: OrderedDict[int, None] = OrderedDict()
    hits = 0
    for key in trace:
        if key in cache:
            hits += 1
            cache.move_to_end(key)
        else:
            if len(cache) > capacity:
                cache.popitem(last=False)
            cache[key] = None
    return hits, list(cache)
