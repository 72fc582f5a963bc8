# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not remember which menus have been met."""

from heapq import heappop, heappush


def menu_combos(courses: list[list[int]], k: int) -> int:
    courses = [sorted(prices) for prices in courses]
    heap = [(sum(prices[0] for prices in courses), (0,) * len(courses))]
    total = 0
    for _ in range(k):
        if not heap:
            break
        price, dishes = heappop(heap)
        total += price
        for course, dish in enumerate(dishes):
            if dish + 1 < len(courses[course]):
                rise = courses[course][dish + 1] - courses[course][dish]
                after = (*dishes[:course], dish + 1, *dishes[course + 1 :])
                heappush(heap, (price + rise, after))
    return total
