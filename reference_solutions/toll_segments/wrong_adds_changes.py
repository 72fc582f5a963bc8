# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: adds the new toll to the old one."""

import sys


def main() -> None:
    data = sys.stdin.read().split()
    n, q = int(data[0]), int(data[1])
    tolls = [0] + [int(word) for word in data[2 : 2 + n]]
    for at in range(2 + n, 2 + n + 3 * q, 3):
        kind, i, x = int(data[at]), int(data[at + 1]), int(data[at + 2])
        if kind == 1:
            tolls[i] += x
        elif kind == 2:
            total = 0
            for segment in range(i, x + 1):
                total += tolls[segment]
            print(total)
        else:
            passed = 0
            while i <= n and tolls[i] <= x:
                x -= tolls[i]
                i += 1
                passed += 1
            print(passed)


main()
