# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the largest and smallest sum of the depots for half of the sign patterns, by columns."""

from operator import add, sub


def patterns(places: list[list[int]]) -> list[list[int]]:
    columns = list(zip(*places))
    sums = [columns[0]]
    for column in columns[1:]:
        sums = [list(map(sign, row, column)) for row in sums for sign in (add, sub)]
    return sums


def farthest_courier(depots: list[list[int]], stops: list[list[int]]) -> int:
    count = len(depots)
    ways = []
    for row in patterns(depots + stops):
        chosen = row[:count]
        sums = row[count:]
        ways += [map(max(chosen).__sub__, sums), map((-min(chosen)).__add__, sums)]
    return sum(map(max, *ways))
