# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts sums met before: for pairs of floors, or for stretches of the ring if these are fewer."""

from itertools import accumulate
from operator import add, sub


def count_over_floors(tower: list[list[int]], brightness: int) -> int:
    found = 0
    for top in range(len(tower)):
        columns = [0] * len(tower[0])
        for floor in tower[top:]:
            columns = list(map(add, columns, floor))
            around = sum(columns)
            if around == brightness:
                found += 1
            rest = around - brightness
            met: dict[int, int] = {}
            count = met.get
            for total in accumulate(columns):
                found += count(total - brightness, 0) + count(total - rest, 0)
                met[total] = count(total, 0) + 1
    return found


def count_in_column(column: list[int], brightness: int) -> int:
    found = 0
    met = {0: 1}
    count = met.get
    for total in accumulate(column):
        found += count(total - brightness, 0)
        met[total] = count(total, 0) + 1
    return found


def count_over_lamps(tower: list[list[int]], brightness: int) -> int:
    columns = list(zip(*tower))
    around = list(map(sum, tower))
    found = count_in_column(around, brightness)
    for first in range(1, len(columns)):
        part = [0] * len(tower)
        for column in columns[first:]:
            part = list(map(add, part, column))
            found += count_in_column(part, brightness)
            found += count_in_column(list(map(sub, around, part)), brightness)
    return found


def tower_panels(tower: list[list[int]], brightness: int) -> int:
    if 3 * len(tower) > 4 * len(tower[0]):
        return count_over_lamps(tower, brightness)
    return count_over_floors(tower, brightness)
