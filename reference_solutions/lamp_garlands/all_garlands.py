# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Makes all rows of lamps, and takes the least of all ways to look at each."""

import sys


def make_rows(left: list[int]) -> list[tuple[int, ...]]:
    if not any(left):
        return [()]
    rows = []
    for colour, count in enumerate(left):
        if count:
            less = [*left[:colour], count - 1, *left[colour + 1 :]]
            rows += [(colour, *row) for row in make_rows(less)]
    return rows


def count_garlands(counts: list[int]) -> int:
    least = set()
    for row in make_rows(counts):
        ways = [row[turn:] + row[:turn] for turn in range(len(row))]
        least.add(min(ways + [way[::-1] for way in ways]))
    return len(least)


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    place = 1
    for _ in range(numbers[0]):
        print(count_garlands(numbers[place + 1 : place + 1 + numbers[place]]))
        place += 1 + numbers[place]


main()
