# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""The narrowest border between the start and the shelter, of all borders."""

import sys
from itertools import product


def main() -> None:
    n, _, source, shelter, *numbers = map(int, sys.stdin.read().split())
    roads = list(zip(numbers[::3], numbers[1::3], numbers[2::3]))
    least = 10**18
    for sides in product((False, True), repeat=n):
        if sides[source - 1] and not sides[shelter - 1]:
            width = sum(cars for a, b, cars in roads if sides[a - 1] and not sides[b - 1])
            least = min(least, width)
    print(least)


main()
