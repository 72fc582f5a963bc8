# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries all ends for each start, the last first."""

from itertools import accumulate


def solar_surplus(output: list[int], target: int) -> tuple[int, int]:
    sums = list(accumulate([amount - target for amount in output], initial=0))
    best = (0, 0)
    for start in range(len(output)):
        for end in range(len(output), start + best[1] - best[0], -1):
            if sums[end] >= sums[start]:
                best = (start, end)
                break
    return best
