# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each colour as a random number: handfuls by differences of running sums."""

import random
from itertools import accumulate, islice
from operator import sub


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    number = {colour: random.getrandbits(45) for colour in set(beads)}
    sums = list(accumulate(map(number.__getitem__, beads), initial=0))
    return [len(set(map(sub, islice(sums, m, None), sums))) for m in lengths]
