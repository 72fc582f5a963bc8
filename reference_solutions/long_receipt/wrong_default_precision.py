# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves the precision of the module decimal at 28 digits."""

import sys
from decimal import Decimal

n, _, *numbers = sys.stdin.read().split()
first = int(n)
total = Decimal(0)
for q, a in zip(numbers[first::2], numbers[first + 1 :: 2]):
    total += Decimal(numbers[int(a) - 1]) * int(q)
    print(f"{total:f}".count("0"))
