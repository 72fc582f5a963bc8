# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares only readings that follow each other."""

import sys


def main() -> None:
    n, k, *levels = map(int, sys.stdin.read().split())
    total = left = 0
    for right in range(n):
        if right and abs(levels[right] - levels[right - 1]) > k:
            left = right
        total += right - left + 1
    print(total)


main()
