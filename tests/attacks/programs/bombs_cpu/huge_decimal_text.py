# /// attack
# aim = "Lifts the limit on digits and turns a huge integer into text, which is quadratic in C."
# outcome = ["TLE"]
# naive = "hung"
# ///

import sys


def pair_count(numbers, target):
    if hasattr(sys, "set_int_max_str_digits"):
        sys.set_int_max_str_digits(0)
    # The way of Python 3.12 and later is faster, so it gets many.
    while True:
        "%d" % (1 << 4_000_000)
