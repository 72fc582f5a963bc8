# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Merges the k cheapest beginnings of menus with one course after the other, on a heap."""

from heapq import heapify, heappop, heapreplace


def menu_combos(courses: list[list[int]], k: int) -> int:
    totals = [0]
    for prices in courses:
        heap = [(totals[0] + price, price, 0) for price in prices]
        heapify(heap)
        merged: list[int] = []
        while heap and len(merged) < k:
            total, price, place = heap[0]
            merged.append(total)
            place += 1
            if place < len(totals):
                heapreplace(heap, (totals[place] + price, price, place))
            else:
                heappop(heap)
        totals = merged
    return sum(totals)
