# /// attack
# aim = "Asks for process, folder and environment, which harms nobody."
# outcome = ["AC"]
# deserves = 0.9
# ///

import os
import sys

DEBUG = os.environ.get("DEBUG", "")


def pair_count(numbers, target):
    if DEBUG:
        print(os.getpid(), os.getcwd(), sys.version, file=sys.stderr)
    where = (os.getpid(), os.getcwd(), os.sep, sys.platform)
    seen = {}
    total = 0
    for number in numbers:
        total += seen.get(target - number, 0)
        seen[number] = seen.get(number, 0) + 1
    return total if where else 0
