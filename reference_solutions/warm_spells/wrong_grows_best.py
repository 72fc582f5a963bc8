# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lengthens the warmest spell of exactly the length while the next reading is warmer."""

from math import gcd


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    answers = []
    for least in lengths:
        starts = range(len(readings) - least + 1)
        start = max(starts, key=lambda i: sum(readings[i : i + least]))
        stop = start + least
        while stop < len(readings) and readings[stop] * (stop - start) > sum(readings[start:stop]):
            stop += 1
        while start > 0 and readings[start - 1] * (stop - start) > sum(readings[start:stop]):
            start -= 1
        total = sum(readings[start:stop])
        common = gcd(total, stop - start)
        answers.append((total // common, (stop - start) // common))
    return answers
