# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Lets the cache of functools run over the trace; what is left are the last distinct keys."""

from collections import deque
from functools import lru_cache
from itertools import islice


def lru_trace(trace: list[int], capacity: int) -> tuple[int, list[int]]:
    cached = lru_cache(capacity)(abs)
    deque(map(cached, trace), 0)
    left = list(islice(dict.fromkeys(reversed(trace)), capacity))
    left.reverse()
    return cached.cache_info().hits, left
