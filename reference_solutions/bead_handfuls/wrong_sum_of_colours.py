# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Handfuls as sums of their colours, by differences of running sums."""

from itertools import accumulate
from operator import sub


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    sums = list(accumulate(beads, initial=0))
    return [len(set(map(sub, sums[m:], sums))) for m in lengths]
