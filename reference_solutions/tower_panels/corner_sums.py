# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes the brightness of each panel from the sums of all lamps below and before its corners."""

from itertools import accumulate
from operator import add


def tower_panels(tower: list[list[int]], brightness: int) -> int:
    lamps = len(tower[0])
    corners = [[0] * (2 * lamps + 1)]
    for floor in tower:
        corners.append(list(map(add, corners[-1], accumulate(floor + floor, initial=0))))
    found = 0
    for low in range(len(tower)):
        under = corners[low]
        for high in range(low + 1, len(tower) + 1):
            upper = corners[high]
            if upper[lamps] - under[lamps] == brightness:
                found += 1
            for first in range(lamps):
                for end in range(first + 1, first + lamps):
                    if upper[end] - upper[first] - under[end] + under[first] == brightness:
                        found += 1
    return found
