# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Courses by their first step up; each menu taken from the heap has at most three successors."""

from heapq import heappop, heappush, heapreplace
from operator import itemgetter


def menu_combos(courses: list[list[int]], k: int) -> int:
    cheapest = 0
    steps = []
    for prices in courses:
        prices.sort()
        cheapest += prices[0]
        if len(prices) > 1:
            steps.append([(b - a << 13) + 1 for a, b in zip(prices, prices[1:])] + [0])
    if k == 1:
        return cheapest
    steps.sort(key=itemgetter(0))
    last = len(steps) - 1
    firsts = [own[0] for own in steps]
    total = 0
    # An int for each menu: what it costs more, the last course that is changed, the dish there.
    heap = [firsts[0]]
    for _ in range(k - 1):
        code = heap[0]
        total += code >> 13
        course = code >> 8 & 31
        dish = code & 255
        step = steps[course][dish]
        if step:
            heapreplace(heap, code + step)
        else:
            heappop(heap)
        if course < last:
            following = code + firsts[course + 1] + 256 - dish
            heappush(heap, following)
            if dish == 1:
                heappush(heap, following - firsts[course] + 1)
    return cheapest * k + total
