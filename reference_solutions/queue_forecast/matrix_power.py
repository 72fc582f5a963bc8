# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Power of the companion matrix by repeated squaring, once for each day."""

import sys

M = 1_000_000_007


def multiply(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    columns = list(zip(*second))
    return [[sum(a * b for a, b in zip(row, column)) % M for column in columns] for row in first]


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    k = numbers[0]
    coefficients = numbers[2 : k + 2]
    start = numbers[k + 2 : 2 * k + 2]
    for time in numbers[2 * k + 2 :]:
        step = [[int(j == i + 1) for j in range(k)] for i in range(k - 1)] + [coefficients[::-1]]
        power = [[int(i == j) for j in range(k)] for i in range(k)]
        while time:
            if time & 1:
                power = multiply(power, step)
            step = multiply(step, step)
            time >>= 1
        print(sum(a * x for a, x in zip(power[0], start)) % M)


main()
