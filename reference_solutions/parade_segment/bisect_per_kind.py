# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""For each start the end that every needed kind asks for, by binary search in its places."""

from bisect import bisect_left
from itertools import accumulate


def parade_segment(kinds: list[int], costs: list[int], need: dict[int, int]) -> tuple[int, int]:
    places: dict[int, list[int]] = {kind: [] for kind in need}
    for index, kind in enumerate(kinds):
        if kind in places:
            places[kind].append(index)
    totals = list(accumulate(costs, initial=0))
    found = []
    for left in range(len(kinds)):
        right = left
        for kind, number in need.items():
            last = bisect_left(places[kind], left) + number - 1
            if last >= len(places[kind]):
                break
            right = max(right, places[kind][last] + 1)
        else:
            found.append((totals[right] - totals[left], right - left, left))
    if not found:
        return -1, -1
    _, length, left = min(found)
    return left, left + length
