# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts all pairs of merchants of each good."""

from itertools import combinations


def main() -> None:
    n, g = map(int, input().split())
    goods: list[list[int]] = [[] for _ in range(g + 1)]
    for merchant in range(n):
        for good in map(int, input().split()[1:]):
            goods[good].append(merchant)
    counts: dict[tuple[int, int], int] = {}
    total = 0
    for merchants in goods:
        for pair in combinations(merchants, 2):
            before = counts.get(pair, 0)
            total += before
            counts[pair] = before + 1
    print(total)


main()
