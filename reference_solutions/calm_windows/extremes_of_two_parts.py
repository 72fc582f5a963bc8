# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Moving window in two parts: extremes of all ends of the older part, and of the newer one."""

import sys
from itertools import accumulate


def main() -> None:
    n, k, *levels = map(int, sys.stdin.buffer.read().split())
    # The last of each is the extreme of the whole older part, the one before that of the part
    # without its first reading, and so on.
    highs: list[int] = []
    lows: list[int] = []
    newer_high = newer_low = high = low = levels[0]
    left = missing = 0
    for right, level in enumerate(levels):
        if level > newer_high:
            newer_high = level
            if level > high:
                high = level
        elif level < newer_low:
            newer_low = level
            if level < low:
                low = level
        while high - low > k:
            left += 1
            if not highs:
                part = levels[right : left - 1 : -1]
                highs = list(accumulate(part, max))
                lows = list(accumulate(part, min))
                newer_high = newer_low = level
            high = highs.pop()
            low = lows.pop()
            if newer_high > high:
                high = newer_high
            if newer_low < low:
                low = newer_low
        missing += left
    print(n * (n + 1) // 2 - missing)


main()
