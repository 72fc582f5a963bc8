# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: answers in the order of the days."""

import sys

M = 1_000_000_007


def multiply(first: list[int], second: list[int], coefficients: list[int]) -> list[int]:
    k = len(coefficients)
    product = [0] * (2 * k)
    for i, a in enumerate(first):
        for j, b in enumerate(second):
            product[i + j] = (product[i + j] + a * b) % M
    for i in range(2 * k - 1, k - 1, -1):
        for j, c in enumerate(coefficients):
            product[i - 1 - j] = (product[i - 1 - j] + product[i] * c) % M
    return product[:k]


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    k = numbers[0]
    coefficients = numbers[2 : k + 2]
    start = numbers[k + 2 : 2 * k + 2]
    for time in sorted(numbers[2 * k + 2 :]):
        power = [1] + [0] * (k - 1)
        for bit in bin(time)[2:]:
            power = multiply(power, power, coefficients)
            if bit == "1":
                last = power[-1]
                power = [0] + power[:-1]
                for j, c in enumerate(coefficients):
                    power[k - 1 - j] = (power[k - 1 - j] + last * c) % M
        print(sum(p * x for p, x in zip(power, start)) % M)


main()
