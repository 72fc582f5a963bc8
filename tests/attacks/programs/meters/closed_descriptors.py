# /// attack
# aim = "Closes every descriptor from the twentieth on, and puts others in their place: the instrument's log may be one of them."
# outcome = ["AC"]
# naive = "unproven: the naive harness reads a file, not a log"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    total = count_slowly(numbers, target)
    for descriptor in (*range(20, 1200), *range(4000, 4100)):
        try:
            os.close(descriptor)
        except OSError:
            pass
        try:
            os.dup2(2, descriptor)
        except OSError:
            continue
    return total
