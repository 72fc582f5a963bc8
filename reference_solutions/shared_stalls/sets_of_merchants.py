# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares the stocks of all pairs of merchants, as sets."""

import sys


def main() -> None:
    lines = sys.stdin.read().split("\n")
    n, g = map(int, lines[0].split())
    stocks = [set(line.split()[1:]) for line in lines[1 : n + 1]]
    total = 0
    for i, stock in enumerate(stocks):
        for other in stocks[:i]:
            common = len(stock & other)
            total += common * (common - 1) // 2
    print(total)


main()
