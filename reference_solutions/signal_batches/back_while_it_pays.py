# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All beginnings of the last batch, from the latest back, as long as it may pay."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    times = numbers[:n]
    for price in numbers[n:]:
        least = [0] * (n + 1)
        for i in range(n):
            best = least[i] + price
            for j in range(i - 1, -1, -1):
                square = (times[i] - times[j]) ** 2
                if square + price >= best:
                    break
                total = least[j] + price + square
                if total < best:
                    best = total
            least[i + 1] = best
        print(least[n])


main()
