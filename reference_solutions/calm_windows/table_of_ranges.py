# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Extremes of all stretches whose length is a power of two; a bisection from each start."""

import sys


def main() -> None:
    n, k, *levels = map(int, sys.stdin.read().split())
    highs, lows = [levels], [levels]
    width = 1
    while 2 * width <= n:
        high, low = highs[-1], lows[-1]
        highs.append([max(high[i], high[i + width]) for i in range(len(high) - width)])
        lows.append([min(low[i], low[i + width]) for i in range(len(low) - width)])
        width *= 2
    total = 0
    for start in range(n):
        good, bad = start, n
        while bad - good > 1:
            middle = (good + bad) // 2
            row = (middle - start + 1).bit_length() - 1
            other = middle + 1 - (1 << row)
            high = max(highs[row][start], highs[row][other])
            low = min(lows[row][start], lows[row][other])
            if high - low <= k:
                good = middle
            else:
                bad = middle
        total += good - start + 1
    print(total)


main()
