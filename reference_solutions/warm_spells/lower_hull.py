# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Steepest line to the sums of readings from the lower hull of those far enough before."""

from itertools import accumulate
from math import gcd


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    n = len(readings)
    sums = list(accumulate(readings, initial=0))
    answers = []
    for least in lengths:
        p, q = sums[least], least
        xs: list[int] = []
        ys: list[int] = []
        head = 0
        for stop in range(least, n + 1):
            x = stop - least
            y = sums[x]
            while len(xs) - head > 1 and (ys[-1] - ys[-2]) * (x - xs[-1]) >= (y - ys[-1]) * (
                xs[-1] - xs[-2]
            ):
                xs.pop()
                ys.pop()
            xs.append(x)
            ys.append(y)
            total = sums[stop]
            while len(xs) - head > 1 and (total - ys[head]) * (stop - xs[head + 1]) <= (
                total - ys[head + 1]
            ) * (stop - xs[head]):
                head += 1
            if (total - ys[head]) * q > p * (stop - xs[head]):
                p, q = total - ys[head], stop - xs[head]
        common = gcd(p, q)
        answers.append((p // common, q // common))
    return answers
