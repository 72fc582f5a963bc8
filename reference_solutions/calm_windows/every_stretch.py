# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks for the highest and the lowest reading of every stretch."""

import sys


def main() -> None:
    n, k, *levels = map(int, sys.stdin.read().split())
    stretches = [levels[i:j] for i in range(n) for j in range(i + 1, n + 1)]
    print(sum(max(stretch) - min(stretch) <= k for stretch in stretches))


main()
