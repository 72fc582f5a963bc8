# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes through people by number, as if bosses always had smaller ones."""

import sys
from itertools import combinations


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, q = next(numbers), next(numbers)
    above: list[set[int]] = [set(), {1}] + [{person} for person in range(2, n + 1)]
    for person in range(2, n + 1):
        above[person] |= above[next(numbers)]
    for _ in range(q):
        members = [next(numbers) for _ in range(next(numbers))]
        print(sum(len(above[a] & above[b]) for a, b in combinations(members, 2)))


main()
