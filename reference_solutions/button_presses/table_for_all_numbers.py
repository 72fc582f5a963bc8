# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A table of the first powers, as long as all numbers together deserve, and long steps back."""

import sys
from math import isqrt


def find_order(g: int, p: int) -> int:
    """Return after how many presses the calculator shows 1 again."""
    order = rest = p - 1
    divisor = 2
    while rest > 1:
        if divisor * divisor > rest:
            divisor = rest
        if rest % divisor:
            divisor += 1
        else:
            rest //= divisor
            if pow(g, order // divisor, p) == 1:
                order //= divisor
    return order


def main() -> None:
    p, g, q, *numbers = map(int, sys.stdin.buffer.read().split())
    order = find_order(g, p)
    length = isqrt(order * q // 2) + 1
    presses = {}
    power = 1
    for count in range(min(length, order)):
        presses[power] = count
        power = power * g % p
    back = pow(power, -1, p)
    starts = range(0, order, length)
    answers = []
    for number in numbers:
        if order < p - 1 and pow(number, order, p) != 1:
            answers.append(-1)
            continue
        for start in starts:
            if number in presses:
                answers.append(start + presses[number])
                break
            number = number * back % p
    print("\n".join(map(str, answers)))


main()
