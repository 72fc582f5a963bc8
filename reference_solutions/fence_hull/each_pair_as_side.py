# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes each pair of places for a side and looks whether all others are on one side of it."""

import sys


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    places = list(set(zip(numbers[1::2], numbers[2::2])))
    corners = set(places) if len(places) == 1 else set()
    area = 0
    for a, b in places:
        for c, d in places:
            if (a, b) == (c, d):
                continue
            turns = [(c - a) * (y - b) - (d - b) * (x - a) for x, y in places]
            along = [(c - a) * (x - a) + (d - b) * (y - b) for x, y in places]
            whole = (c - a) ** 2 + (d - b) ** 2
            if all(t > 0 or t == 0 and 0 <= s <= whole for t, s in zip(turns, along)):
                corners.update([(a, b), (c, d)])
                area += a * d - b * c
    print(len(corners), area)


main()
