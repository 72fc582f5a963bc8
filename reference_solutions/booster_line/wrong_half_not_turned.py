# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the half that is moved to the other stack keeps its order."""

from itertools import cycle

Booster = tuple[int, int, int]
NOTHING = (0, -1_000_000_000, 1_000_000_000)


def booster_line(trials: str, boosters: list[Booster], pressures: list[int]) -> int:
    store = cycle(boosters)
    west: list[Booster] = []
    east: list[Booster] = []
    all_west = [NOTHING]
    all_east = [NOTHING]
    total = 0
    for trial, pressure in zip(trials, cycle(pressures)):
        if trial == "W":
            west.append(next(store))
            change, low, high = west[-1]
            behind, floor, ceiling = all_west[-1]
            low += behind
            high += behind
            if low < floor:
                low = floor
            elif low > ceiling:
                low = ceiling
            if high < floor:
                high = floor
            elif high > ceiling:
                high = ceiling
            all_west.append((change + behind, low, high))
        elif trial == "E":
            east.append(next(store))
            change, low, high = all_east[-1]
            behind, floor, ceiling = east[-1]
            low += behind
            high += behind
            if low < floor:
                low = floor
            elif low > ceiling:
                low = ceiling
            if high < floor:
                high = floor
            elif high > ceiling:
                high = ceiling
            all_east.append((change + behind, low, high))
        elif trial == "w":
            if not west and east:
                west, east = split(east)
                all_west = stack_west(west)
                all_east = stack_east(east)
            if west:
                west.pop()
                all_west.pop()
        else:
            if not east and west:
                east, west = split(west)
                all_west = stack_west(west)
                all_east = stack_east(east)
            if east:
                east.pop()
                all_east.pop()
        change, low, high = all_west[-1]
        pressure += change
        if pressure < low:
            pressure = low
        elif pressure > high:
            pressure = high
        change, low, high = all_east[-1]
        pressure += change
        if pressure < low:
            pressure = low
        elif pressure > high:
            pressure = high
        total += pressure
    return total


def split(stack: list[Booster]) -> tuple[list[Booster], list[Booster]]:
    """Return the lower half of a stack and its upper half."""
    half = (len(stack) + 1) // 2
    return stack[:half], stack[half:]


def stack_west(boosters: list[Booster]) -> list[Booster]:
    """Join each booster with those in front of it in the list, which are behind it on the pipe."""
    behind, floor, ceiling = NOTHING
    stack = [NOTHING]
    for change, low, high in boosters:
        low += behind
        high += behind
        if low < floor:
            low = floor
        elif low > ceiling:
            low = ceiling
        if high < floor:
            high = floor
        elif high > ceiling:
            high = ceiling
        behind += change
        floor = low
        ceiling = high
        stack.append((behind, low, high))
    return stack


def stack_east(boosters: list[Booster]) -> list[Booster]:
    """Join each booster with those in front of it in the list and on the pipe."""
    change, low, high = NOTHING
    stack = [NOTHING]
    for behind, floor, ceiling in boosters:
        low += behind
        high += behind
        if low < floor:
            low = floor
        elif low > ceiling:
            low = ceiling
        if high < floor:
            high = floor
        elif high > ceiling:
            high = ceiling
        change += behind
        stack.append((change, low, high))
    return stack
