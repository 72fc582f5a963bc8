# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes back one long step too few."""

import sys
from math import isqrt


def main() -> None:
    p, g, q, *numbers = map(int, sys.stdin.read().split())
    length = isqrt(p) + 1
    presses: dict[int, int] = {}
    power = 1
    for count in range(length):
        presses.setdefault(power, count)
        power = power * g % p
    back = pow(power, p - 2, p)
    for number in numbers:
        for start in range(0, p - length, length):
            if number in presses:
                print(start + presses[number])
                break
            number = number * back % p
        else:
            print(-1)


main()
