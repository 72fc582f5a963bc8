# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes on from day to day, and keeps all of them."""

import sys

M = 1_000_000_007


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    k = numbers[0]
    coefficients = numbers[2 : k + 2]
    queue = numbers[k + 2 : 2 * k + 2]
    times = numbers[2 * k + 2 :]
    while len(queue) <= max(times):
        queue.append(sum(c * x for c, x in zip(coefficients, reversed(queue))) % M)
    for time in times:
        print(queue[time])


main()
