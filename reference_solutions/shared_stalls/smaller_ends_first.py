# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts two steps away from each merchant or good to ends of lower rank, by rising degree."""

import sys
from bisect import bisect_left


def main() -> None:
    lines = sys.stdin.buffer.read().split(b"\n")
    n, g = map(int, lines[0].split())
    near = [list(map(int, line.split()[1:])) for line in lines[1 : n + 1]]
    goods: list[list[int]] = [[] for _ in range(g + 1)]
    for merchant, stock in enumerate(near):
        for good in stock:
            goods[good].append(merchant)
    near = [[n + good for good in stock] for stock in near] + goods
    order = sorted(range(n + g + 1), key=list(map(len, near)).__getitem__)
    ranks = [0] * len(order)
    for rank, end in enumerate(order):
        ranks[end] = rank
    rows = [sorted([ranks[other] for other in near[end]]) for end in order]
    total = 0
    counts = [0] * len(rows)
    for rank, row in enumerate(rows):
        lower = row[: bisect_left(row, rank)]
        if len(lower) < 2:
            continue
        for middle in lower:
            for other in rows[middle]:
                if other >= rank:
                    break
                total += counts[other]
                counts[other] += 1
        for middle in lower:
            for other in rows[middle]:
                counts[other] = 0
    print(total)


main()
