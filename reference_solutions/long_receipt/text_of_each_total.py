# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plain integers, and the text of each total."""

import sys


def main() -> None:
    n, m = map(int, sys.stdin.readline().split())
    prices = [int(sys.stdin.readline()) for _ in range(n)]
    total = 0
    for _ in range(m):
        q, a = map(int, sys.stdin.readline().split())
        total += q * prices[a - 1]
        print(str(total).count("0"))


main()
