"""Built-ins written in C against the same by hand: sorting, searching, heaps, iteration tools."""

from .base import Collection
from .inputs import make_integers, make_words


def sort_by_shell(xs: list[int]) -> list[int]:
    xs = xs[:]
    gap = len(xs) // 2
    while gap:
        for i in range(gap, len(xs)):
            x = xs[i]
            while i >= gap and xs[i - gap] > x:
                xs[i] = xs[i - gap]
                i -= gap
            xs[i] = x
        gap = 1 if gap == 2 else gap * 5 // 11
    return xs


def sort_built_in(xs: list[int]) -> list[int]:
    return sorted(xs)


def sums_by_loop(xs: list[int], times: int) -> int:
    total = 0
    for _ in range(times):
        for x in xs:
            total += x
    return total


def sums_built_in(xs: list[int], times: int) -> int:
    total = 0
    for _ in range(times):
        total += sum(xs)
    return total


def longest_by_loop(words: list[str]) -> str:
    best = ""
    for word in words:
        if (len(word), word) > (len(best), best):
            best = word
    return best


def longest_by_max(words: list[str]) -> str:
    length = max(map(len, words))
    return max(word for word in words if len(word) == length)


def search_by_hand(ordered: list[int], wanted: list[int]) -> int:
    total = 0
    for x in wanted:
        low, high = 0, len(ordered)
        while low < high:
            middle = (low + high) // 2
            if ordered[middle] < x:
                low = middle + 1
            else:
                high = middle
        total += low
    return total


def search_by_bisect(ordered: list[int], wanted: list[int]) -> int:
    from bisect import bisect_left

    total = 0
    for x in wanted:
        total += bisect_left(ordered, x)
    return total


def smallest_by_heap(xs: list[int], count: int) -> list[int]:
    from heapq import heapify, heappop

    heap = xs[:]
    heapify(heap)
    return [heappop(heap) for _ in range(count)]


def smallest_by_sorting(xs: list[int], count: int) -> list[int]:
    return sorted(xs)[:count]


def drain_by_hand(xs: list[int]) -> int:
    heap: list[int] = []
    for x in xs:
        heap.append(x)
        i = len(heap) - 1
        while i and heap[(i - 1) >> 1] > x:
            heap[i] = heap[(i - 1) >> 1]
            i = (i - 1) >> 1
        heap[i] = x
    total = 0
    while heap:
        total = (total * 3 + heap[0]) % 1_000_007
        x = heap.pop()
        i = 0
        while 2 * i + 1 < len(heap):
            child = 2 * i + 1
            if child + 1 < len(heap) and heap[child + 1] < heap[child]:
                child += 1
            if heap[child] >= x:
                break
            heap[i] = heap[child]
            i = child
        if heap:
            heap[i] = x
    return total


def drain_by_heapq(xs: list[int]) -> int:
    from heapq import heappop, heappush

    heap: list[int] = []
    for x in xs:
        heappush(heap, x)
    total = 0
    while heap:
        total = (total * 3 + heappop(heap)) % 1_000_007
    return total


def prefixes_by_loop(xs: list[int]) -> int:
    prefixes = []
    total = 0
    for x in xs:
        total += x
        prefixes.append(total)
    return prefixes[len(prefixes) // 2] ^ prefixes[-1]


def prefixes_by_accumulate(xs: list[int]) -> int:
    from itertools import accumulate

    prefixes = list(accumulate(xs))
    return prefixes[len(prefixes) // 2] ^ prefixes[-1]


def choices_by_pascal(size: int) -> int:
    row = [1]
    for _ in range(size):
        row = [a + b for a, b in zip([0, *row], [*row, 0], strict=True)]
    return sum(x % 1_000_007 for x in row)


def choices_by_comb(size: int) -> int:
    from math import comb

    return sum(comb(size, k) % 1_000_007 for k in range(size + 1))


def common_by_sorting(words: list[str]) -> list[str]:
    counts: dict[str, int] = {}
    for word in words:
        if word in counts:
            counts[word] += 1
        else:
            counts[word] = 1
    return sorted(counts, key=lambda word: (-counts[word], word))[:10]


def common_by_counter(words: list[str]) -> list[str]:
    from collections import Counter

    counts = Counter(words)
    least = sorted(counts.values())[-10]
    often = [(-count, word) for word, count in counts.items() if count >= least]
    return [word for _, word in sorted(often)][:10]


def queue_as_list(xs: list[int], waiting: int) -> int:
    queue = xs[:waiting]
    total = 0
    for x in xs:
        queue.append(x)
        total ^= queue.pop(0)
    return total


def queue_as_deque(xs: list[int], waiting: int) -> int:
    from collections import deque

    queue = deque(xs[:waiting])
    total = 0
    for x in xs:
        queue.append(x)
        total ^= queue.popleft()
    return total


def products_by_index(xs: list[int], ys: list[int]) -> int:
    total = 0
    for i in range(len(xs)):
        total += xs[i] * ys[i]
    return total


def products_by_map(xs: list[int], ys: list[int]) -> int:
    from operator import mul

    return sum(map(mul, xs, ys))


_KIND = Collection("built-ins")
PAIRS = (
    _KIND.pair("sort", sort_by_shell, sort_built_in, lambda: (make_integers(40_000),)),
    _KIND.pair("sum", sums_by_loop, sums_built_in, lambda: (make_integers(20_000), 70)),
    _KIND.pair("longest", longest_by_loop, longest_by_max, lambda: (make_words(120_000, 20_000),)),
    _KIND.pair(
        "binary-search",
        search_by_hand,
        search_by_bisect,
        lambda: (list(range(0, 60_000, 3)), make_integers(40_000, 60_000)),
    ),
    _KIND.pair(
        "smallest", smallest_by_heap, smallest_by_sorting, lambda: (make_integers(90_000), 6_500)
    ),
    _KIND.pair("heap", drain_by_hand, drain_by_heapq, lambda: (make_integers(16_000),)),
    _KIND.pair(
        "prefixes", prefixes_by_loop, prefixes_by_accumulate, lambda: (make_integers(200_000),)
    ),
    _KIND.pair("choices", choices_by_pascal, choices_by_comb, lambda: (900,)),
    _KIND.pair(
        "most-common", common_by_sorting, common_by_counter, lambda: (make_words(120_000, 3_000),)
    ),
    _KIND.pair("queue", queue_as_list, queue_as_deque, lambda: (make_integers(120_000), 2_000)),
    _KIND.pair(
        "dot-product",
        products_by_index,
        products_by_map,
        lambda: (make_integers(220_000), make_integers(220_000, 1_000)),
    ),
)
