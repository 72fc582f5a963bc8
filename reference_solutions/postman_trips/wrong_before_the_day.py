# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the groups before the day's change."""

import sys


def count_groups(n: int, gangways: set[tuple[int, int]]) -> int:
    parents = list(range(n + 1))
    groups = n
    for a, b in gangways:
        while parents[a] != a:
            parents[a] = parents[parents[a]]
            a = parents[a]
        while parents[b] != b:
            parents[b] = parents[parents[b]]
            b = parents[b]
        if a != b:
            parents[a] = b
            groups -= 1
    return groups


def main() -> None:
    n, q, *ends = map(int, sys.stdin.read().split())
    gangways: set[tuple[int, int]] = set()
    total = 0
    for a, b in zip(ends[::2], ends[1::2]):
        total += count_groups(n, gangways)
        gangways ^= {(min(a, b), max(a, b))}
    print(total)


main()
