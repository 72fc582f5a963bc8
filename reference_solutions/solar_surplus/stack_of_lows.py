# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A stack of the lowest running sums so far, taken off from the last end backwards."""

from itertools import accumulate


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate([amount - target for amount in output], initial=0))
    lows = []
    lowest = sums[0] + 1
    for index, value in enumerate(sums):
        if value < lowest:
            lows.append(index)
            lowest = value
    best = (0, 0)
    longest = 0
    for end in range(len(sums) - 1, -1, -1):
        value = sums[end]
        while lows and sums[lows[-1]] <= value:
            start = lows.pop()
            if end - start >= longest and end > start:
                longest = end - start
                best = (start, end)
        if not lows:
            break
    return best
