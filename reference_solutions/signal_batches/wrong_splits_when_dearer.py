# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: begins a new recording whenever going on would cost more than that."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    times = numbers[:n]
    for price in numbers[n:]:
        total = price
        first = before = times[0]
        for time in times[1:]:
            if (time - first) ** 2 - (before - first) ** 2 > price:
                total += (before - first) ** 2 + price
                first = time
            before = time
        print(total + (before - first) ** 2)


main()
