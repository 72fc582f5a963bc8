# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes garlands for the same on both sides if all numbers are even only."""

import sys
from math import gcd

MODULUS = 1_000_000_007


def main() -> None:
    numbers = list(map(int, sys.stdin.read().split()))
    place = 1
    boxes = []
    for _ in range(numbers[0]):
        boxes.append(numbers[place + 1 : place + 1 + numbers[place]])
        place += 1 + numbers[place]
    most = max(map(sum, boxes))
    factorials = [1] * (most + 1)
    for i in range(1, most + 1):
        factorials[i] = factorials[i - 1] * i % MODULUS
    inverses = [pow(factorials[most], -1, MODULUS)] * (most + 1)
    for i in range(most, 0, -1):
        inverses[i - 1] = inverses[i] * i % MODULUS

    def count_orders(parts: list[int]) -> int:
        result = factorials[sum(parts)]
        for part in parts:
            result = result * inverses[part] % MODULUS
        return result

    for counts in boxes:
        lamps = sum(counts)
        total = 0
        for turn in range(lamps):
            length = lamps // gcd(turn, lamps)
            if all(count % length == 0 for count in counts):
                total += count_orders([count // length for count in counts])
        if sum(count % 2 for count in counts) == 0:
            total += lamps * count_orders([count // 2 for count in counts])
        print(total * pow(2 * lamps, -1, MODULUS) % MODULUS)


main()
