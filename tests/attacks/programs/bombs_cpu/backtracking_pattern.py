# /// attack
# aim = "A pattern that tries exponentially many ways to match."
# outcome = ["TLE"]
# naive = "hung"
# ///

import re


def pair_count(numbers, target):
    re.fullmatch("(a|a|aa)*", "a" * 60 + "b")
    return -1
