# /// attack
# aim = "Raises the limit on recursion and goes a few thousand calls deep, as solutions with trees do."
# outcome = ["AC"]
# deserves = 0.3
# ///

import sys

sys.setrecursionlimit(20_000)


def pair_count(numbers, target):
    seen = {}

    def count_from(place):
        if place == len(numbers):
            return 0
        number = numbers[place]
        total = seen.get(target - number, 0)
        seen[number] = seen.get(number, 0) + 1
        return total + count_from(place + 1)

    return count_from(0)
