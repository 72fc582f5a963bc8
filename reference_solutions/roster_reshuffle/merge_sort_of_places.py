# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Matches duties of a kind in order, counts pairs in the wrong order while merging."""

from collections import deque


def sort_and_count(values: list[int]) -> tuple[list[int], int]:
    if len(values) < 2:
        return values, 0
    middle = len(values) // 2
    left, steps = sort_and_count(values[:middle])
    right, more = sort_and_count(values[middle:])
    steps += more
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
            steps += len(left) - i
    merged += left[i:]
    merged += right[j:]
    return merged, steps


def roster_reshuffle(start: str, goal: str) -> int:
    places: dict[str, deque[int]] = {duty: deque() for duty in "ELNO"}
    for place, duty in enumerate(goal):
        places[duty].append(place)
    order = []
    for duty in start:
        if not places[duty]:
            return -1
        order.append(places[duty].popleft())
    return sort_and_count(order)[1]
