# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Each colour as a random number: handfuls by running exclusive or."""

import random
from itertools import accumulate
from operator import xor


def bead_handfuls(beads: list[int], lengths: list[int]) -> list[int]:
    number = {colour: random.getrandbits(60) for colour in set(beads)}
    joined = list(accumulate(map(number.__getitem__, beads), xor, initial=0))
    return [len(set(map(xor, joined[m:], joined))) for m in lengths]
