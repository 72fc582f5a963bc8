# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""An OrderedDict from the oldest to the newest key; a hit moves its key to the end."""

from collections import OrderedDict


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    cache: OrderedDict[int, None] = OrderedDict()
    move_to_end = cache.move_to_end
    hits = 0
    for key in trace:
        if key in cache:
            hits += 1
            move_to_end(key)
        else:
            if len(cache) == capacity:
                cache.popitem(last=False)
            cache[key] = None
    return hits, list(cache)
