# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts the zeros in front of a last group of 9 digits, too."""

import sys

n, _, *numbers = sys.stdin.read().split()
first = int(n)
total = 0
for q, a in zip(map(int, numbers[first::2]), map(int, numbers[first + 1 :: 2])):
    total += q * int(numbers[a - 1])
    shown = str(total)
    print(shown.zfill(-(-len(shown) // 9) * 9).count("0"))
