# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Numbers of the module decimal, which are kept in decimal digits, with a precision for all."""

import sys
from decimal import Decimal, getcontext


def main() -> None:
    n, _, *numbers = sys.stdin.read().split()
    getcontext().prec = 5_000
    first = int(n)
    prices = list(map(Decimal, numbers[:first]))
    total = Decimal(0)
    zeros = []
    for q, a in zip(map(int, numbers[first::2]), map(int, numbers[first + 1 :: 2])):
        total += prices[a - 1] * q
        zeros.append(str(total).count("0"))
    print("\n".join(map(str, zeros)))


main()
