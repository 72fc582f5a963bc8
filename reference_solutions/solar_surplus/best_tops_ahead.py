# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Running sums and the largest sum from each place on; one walk over both."""

from itertools import accumulate


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate([amount - target for amount in output], initial=0))
    tops = list(accumulate(reversed(sums), max))
    tops.pop()
    tops.reverse()
    start = length = found = 0
    low = 0
    for top in tops:
        if top >= low:
            length += 1
            found = start
        else:
            start += 1
            low = sums[start]
    return found, found + length
