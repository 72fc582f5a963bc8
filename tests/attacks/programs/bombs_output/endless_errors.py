# /// attack
# aim = "Prints to standard error without end, a line at a time."
# outcome = ["OLE", "TLE"]
# naive = "hung"
# ///

import sys


def pair_count(numbers, target):
    while True:
        print("x" * 1000, file=sys.stderr, flush=True)
