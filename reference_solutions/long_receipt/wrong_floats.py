# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes quantity times price for a float on its way."""

import sys

n, _, *numbers = sys.stdin.read().split()
first = int(n)
total = 0
for q, a in zip(map(int, numbers[first::2]), map(int, numbers[first + 1 :: 2])):
    price = numbers[a - 1]
    total += int(q * float(price)) if len(price) < 250 else q * int(price)
    print(str(total).count("0"))
