# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: no water flows where nothing can be taken off."""

from collections import deque
from itertools import cycle


def booster_line(trials: str, boosters: list[tuple[int, int, int]], pressures: list[int]) -> int:
    line: deque[tuple[int, int, int]] = deque()
    store = cycle(boosters)
    total = 0
    for trial, pressure in zip(trials, cycle(pressures)):
        if trial == "W":
            line.appendleft(next(store))
        elif trial == "E":
            line.append(next(store))
        elif line:
            if trial == "w":
                line.popleft()
            else:
                line.pop()
        else:
            continue
        for change, low, high in line:
            pressure += change
            if pressure < low:
                pressure = low
            elif pressure > high:
                pressure = high
        total += pressure
    return total
