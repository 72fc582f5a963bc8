# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins groups of 18 digits without the zeros that they begin with."""

import sys

BASE = 10**18

n, _, *numbers = sys.stdin.read().split()
first = int(n)
total = 0
for q, a in zip(map(int, numbers[first::2]), map(int, numbers[first + 1 :: 2])):
    total += q * int(numbers[a - 1])
    rest, groups = total, [""]
    while rest:
        rest, group = divmod(rest, BASE)
        groups.append(str(group))
    print("".join(reversed(groups)).count("0") if total else 1)
