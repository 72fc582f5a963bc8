# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Every way to split the sightings."""

import sys
from itertools import product


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    times = numbers[:n]
    for price in numbers[n:]:
        least = 10**30
        for cuts in product((False, True), repeat=n - 1):
            total, first = price, times[0]
            for i in range(n - 1):
                if cuts[i]:
                    total += (times[i] - first) ** 2 + price
                    first = times[i + 1]
            least = min(least, total + (times[-1] - first) ** 2)
        print(least)


main()
