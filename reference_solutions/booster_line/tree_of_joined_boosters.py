# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tree over all places that the line may reach, in which neighbours are joined."""

from itertools import cycle

Booster = tuple[int, int, int]
NOTHING = (0, -1_000_000_000, 1_000_000_000)


def join(first: Booster, second: Booster) -> Booster:
    change, low, high = first
    behind, floor, ceiling = second
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
    return change + behind, low, high


def booster_line(trials: str, boosters: list[Booster], pressures: list[int]) -> int:
    leaves = 2
    while leaves < len(trials) + 2:
        leaves *= 2
    tree = [NOTHING] * (2 * leaves)
    store = cycle(boosters)
    first = end = leaves + trials.count("W")
    total = 0
    for trial, pressure in zip(trials, cycle(pressures)):
        place = 0
        if trial == "W":
            first -= 1
            place = first
            tree[place] = next(store)
        elif trial == "E":
            place = end
            tree[place] = next(store)
            end += 1
        elif first < end:
            if trial == "w":
                place = first
                first += 1
            else:
                end -= 1
                place = end
            tree[place] = NOTHING
        while place > 1:
            place //= 2
            tree[place] = join(tree[2 * place], tree[2 * place + 1])
        change, low, high = tree[1]
        total += min(max(pressure + change, low), high)
    return total
