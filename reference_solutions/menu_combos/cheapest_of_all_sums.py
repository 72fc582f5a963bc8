# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Adds every dish to the k cheapest beginnings of menus, and keeps the k cheapest again."""

from heapq import nsmallest


def menu_combos(courses: list[list[int]], k: int) -> int:
    totals = [0]
    for prices in courses:
        totals = nsmallest(k, [total + price for total in totals for price in prices])
    return sum(totals)
