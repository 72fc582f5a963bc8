# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tables of all factorials and their inverses; turns by common divisors."""

import sys
from math import gcd

MODULUS = 1_000_000_007


def count_coprime(number: int) -> int:
    result = rest = number
    prime = 2
    while prime * prime <= rest:
        if rest % prime == 0:
            result -= result // prime
            while rest % prime == 0:
                rest //= prime
        prime += 1
    return result - result // rest if rest > 1 else result


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
        common = gcd(*counts)
        total = 0
        for divisor in range(1, common + 1):
            if common % divisor == 0:
                orders = count_orders([count // divisor for count in counts])
                total += count_coprime(divisor) * orders
        if sum(count % 2 for count in counts) <= 2:
            total += lamps * count_orders([count // 2 for count in counts])
        print(total * pow(2 * lamps, -1, MODULUS) % MODULUS)


main()
