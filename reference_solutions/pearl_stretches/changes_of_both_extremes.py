# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the price of all pieces that end here up to date as smallest and largest pearls change."""

from bisect import bisect


def pearl_stretches(pearls: list[int]) -> int:
    low_starts, lows, low_bases = [0], [0], [0]
    high_starts, highs, high_bases = [0], [10**9], [0]
    last = price = total = 0
    for place, pearl in enumerate(pearls):
        if pearl > last:
            start = place
            after = low_bases[-1] + start * lows[-1]
            low_starts.append(start)
            low_bases.append(after - start * pearl)
            lows.append(pearl)
            while highs[-1] <= pearl:
                start = high_starts.pop()
                high_bases.pop()
                at = bisect(low_starts, start) - 1
                before = low_bases[at] + start * lows[at]
                price += (pearl - highs.pop()) * (after - before)
                after = before
            high_bases.append(high_bases[-1] + start * (highs[-1] - pearl))
            high_starts.append(start)
            highs.append(pearl)
        else:
            start = place
            after = high_bases[-1] + start * highs[-1]
            high_starts.append(start)
            high_bases.append(after - start * pearl)
            highs.append(pearl)
            while lows[-1] >= pearl:
                start = low_starts.pop()
                low_bases.pop()
                at = bisect(high_starts, start) - 1
                before = high_bases[at] + start * highs[at]
                price -= (lows.pop() - pearl) * (after - before)
                after = before
            low_bases.append(low_bases[-1] + start * (lows[-1] - pearl))
            low_starts.append(start)
            lows.append(pearl)
        last = pearl
        price += pearl * pearl
        total += price
    return total
