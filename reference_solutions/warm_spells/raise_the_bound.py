# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes an average that is reached, then the spell farthest above it, until there is none."""

from itertools import accumulate
from math import gcd
from operator import sub


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    n = len(readings)
    sums = list(accumulate(readings, initial=0))
    common = gcd(sums[n], n)
    p, q = sums[n] // common, n // common
    best = {}
    for least in sorted(set(lengths), reverse=True):
        exact = max(map(sub, sums[least:], sums))
        if exact * q > p * least:
            common = gcd(exact, least)
            p, q = exact // common, least // common
        while True:
            above = [q * total - p * i for i, total in enumerate(sums)]
            gains = list(map(sub, above[least:], accumulate(above, min)))
            gain = max(gains)
            if gain <= 0:
                break
            stop = gains.index(gain) + least
            start = above.index(above[stop] - gain)
            p, q = sums[stop] - sums[start], stop - start
            common = gcd(p, q)
            p //= common
            q //= common
        best[least] = p, q
    return [best[least] for least in lengths]
