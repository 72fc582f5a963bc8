# /// attack
# aim = "heapq, bisect, functools.lru_cache and operator at work."
# problem = "word_ranks"
# outcome = ["AC"]
# deserves = 0.15
# ///

import bisect
import functools
import heapq
import operator


def word_ranks(words):
    ordered = sorted(words)

    @functools.lru_cache(maxsize=None)
    def count(word):
        return bisect.bisect_right(ordered, word) - bisect.bisect_left(ordered, word)

    heap = [(-count(word), word) for word in dict.fromkeys(ordered)]
    heapq.heapify(heap)
    pop = functools.partial(heapq.heappop, heap)
    return list(map(operator.itemgetter(1), (pop() for _ in range(len(heap)))))
