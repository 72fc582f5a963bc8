# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: cuts at the largest silences, as many as are best."""

import sys


def main() -> None:
    n, _, *numbers = map(int, sys.stdin.read().split())
    times = numbers[:n]
    gaps = sorted(range(1, n), key=lambda i: times[i - 1] - times[i])
    for price in numbers[n:]:
        best = 10**30
        for count in range(min(n, 60)):
            total, first = 0, times[0]
            for cut in sorted(gaps[:count]):
                total += price + (times[cut - 1] - first) ** 2
                first = times[cut]
            best = min(best, total + price + (times[-1] - first) ** 2)
        print(best)


main()
