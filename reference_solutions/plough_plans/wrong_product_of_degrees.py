# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets each village but the first choose a road."""

import sys


def main() -> None:
    n, _, *ends = map(int, sys.stdin.read().split())
    roads = [0] * (n + 1)
    for x, y in zip(ends[::2], ends[1::2], strict=True):
        if x != y:
            roads[x] += 1
            roads[y] += 1
    ways = 1
    for village in range(2, n + 1):
        ways = ways * roads[village] % 1_000_000_007
    print(ways)


main()
