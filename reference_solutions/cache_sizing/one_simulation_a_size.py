# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays the whole trace once for each size, with an ordered dict as the cache."""

import sys
from collections import OrderedDict


def count_hits(trace: list[str], size: int) -> int:
    cache: OrderedDict[str, None] = OrderedDict()
    hits = 0
    for picture in trace:
        if picture in cache:
            hits += 1
            cache.move_to_end(picture)
        else:
            if len(cache) == size:
                cache.popitem(last=False)
            cache[picture] = None
    return hits


def main() -> None:
    words = sys.stdin.read().split()
    n = int(words[0])
    trace = words[2 : n + 2]
    for size in words[n + 2 :]:
        print(count_hits(trace, int(size)))


main()
