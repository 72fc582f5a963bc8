# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""From each start goes on while the stretch is calm."""

import sys


def main() -> None:
    n, k, *levels = map(int, sys.stdin.read().split())
    total = 0
    for start in range(n):
        high = low = levels[start]
        for end in range(start, n):
            level = levels[end]
            if level > high:
                high = level
            elif level < low:
                low = level
            if high - low > k:
                break
            total += 1
    print(total)


main()
