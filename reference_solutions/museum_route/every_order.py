# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries every order of the halls."""

import sys
from itertools import pairwise, permutations


def main() -> None:
    numbers = iter(map(int, sys.stdin.read().split()))
    n, p = next(numbers), next(numbers)
    times = [[next(numbers) for _ in range(n)] for _ in range(n)]
    rules = [(next(numbers), next(numbers)) for _ in range(p)]
    best = -1
    for rest in permutations(range(2, n + 1)):
        order = (1, *rest)
        if all(order.index(a) < order.index(b) for a, b in rules):
            time = sum(times[a - 1][b - 1] for a, b in pairwise(order))
            if best == -1 or time < best:
                best = time
    print(best)


main()
