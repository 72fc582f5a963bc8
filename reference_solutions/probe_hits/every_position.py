# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares each probe with the strand at every position."""

import sys


def main() -> None:
    strand = sys.stdin.readline().strip()
    m = int(sys.stdin.readline())
    for _ in range(m):
        probe = sys.stdin.readline().strip()
        count = 0
        for i in range(len(strand) - len(probe) + 1):
            if strand[i : i + len(probe)] == probe:
                count += 1
        print(count)


main()
