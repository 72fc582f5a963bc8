# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: moves the left end by at most one for each reading."""

import sys


def main() -> None:
    n, k, *levels = map(int, sys.stdin.read().split())
    total = left = 0
    for right in range(n):
        if max(levels[left : right + 1]) - min(levels[left : right + 1]) > k:
            left += 1
        total += right - left + 1
    print(total)


main()
