# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A binary search written out, numbers taken from the lines one by one, a print for each bench."""

import sys
from collections.abc import Iterator


def read_numbers() -> Iterator[int]:
    for line in sys.stdin:
        for word in line.split():
            yield int(word)


def find_distance(lamps: list[int], bench: int) -> int:
    low, high = 0, len(lamps)
    while low < high:
        middle = (low + high) // 2
        if lamps[middle] < bench:
            low = middle + 1
        else:
            high = middle
    distances = []
    if low < len(lamps):
        distances.append(lamps[low] - bench)
    if low > 0:
        distances.append(bench - lamps[low - 1])
    return min(distances)


def main() -> None:
    numbers = read_numbers()
    n, m = next(numbers), next(numbers)
    lamps = sorted(next(numbers) for _ in range(n))
    total = 0
    for _ in range(m):
        distance = find_distance(lamps, next(numbers))
        print(distance)
        total += distance
    print(total)


main()
