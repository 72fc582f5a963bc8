# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the zeros in the amount of each line instead of the total."""

import sys

n, _, *numbers = sys.stdin.read().split()
first = int(n)
for q, a in zip(map(int, numbers[first::2]), map(int, numbers[first + 1 :: 2])):
    print(str(q * int(numbers[a - 1])).count("0"))
