"""A dict from each value to where it was seen last. Tier 1: the best that an expert would write."""

import sys


def main() -> None:
    values = sys.stdin.read().split()[1:]
    last: dict[str, int] = {}
    total = 0
    for place, value in enumerate(values):
        total += place - last.get(value, place)
        last[value] = place
    print(total)


main()
