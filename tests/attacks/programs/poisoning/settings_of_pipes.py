# /// attack
# aim = "Leaves the pipes that it shares with later runs non-blocking, appending and as small as can be."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# [elsewhere]
# wasm = ["RTE"]
# ///

import fcntl
import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    for descriptor in range(64):
        for command, value in (
            (fcntl.F_SETPIPE_SZ, 4096),
            (fcntl.F_SETFL, os.O_NONBLOCK | os.O_APPEND),
            (fcntl.F_SETSIG, 64),
        ):
            try:
                fcntl.fcntl(descriptor, command, value)
            except OSError:
                continue
    return count_slowly(numbers, target)
