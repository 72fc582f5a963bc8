# /// attack
# aim = "A forked child does the work, so that the measured process only waits; it stays on to serve later runs."
# outcome = ["AC"]
# naive = "process"
# ///

import os
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    try:
        reading, writing = os.pipe()
        child = os.fork()
    except (OSError, AttributeError):
        return count_slowly(numbers, target)
    if child == 0:
        os.write(writing, b"%d" % count_slowly(numbers, target))
        time.sleep(3600)
    return int(os.read(reading, 100))
