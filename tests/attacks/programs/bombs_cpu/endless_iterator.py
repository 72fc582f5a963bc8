# /// attack
# aim = "Two iterators of the library feed each other, in C, without memory and without end."
# outcome = ["TLE"]
# naive = "hung"
# ///

import collections
import itertools


def pair_count(numbers, target):
    collections.deque(itertools.repeat(None), maxlen=0)
