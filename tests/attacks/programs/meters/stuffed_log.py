# /// attack
# aim = "Makes every descriptor non-blocking and fills it, so that the instrument's line finds no room."
# outcome = ["AC", "SUSPECT"]
# naive = "unproven: the naive harness reads a file, not a log"
# only = ["cachegrind"]
# ///

import fcntl
import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def fill(descriptor):
    os.set_blocking(descriptor, False)
    for _ in range(64):
        os.write(descriptor, b"\0" * 65_536)


def pair_count(numbers, target):
    total = count_slowly(numbers, target)
    for descriptor in (*range(60, 70), *range(1000, 1100), *range(4080, 4097)):
        try:
            fill(descriptor)
        except OSError:
            pass
        try:
            fill(fcntl.fcntl(descriptor, fcntl.F_DUPFD, 30))
        except OSError:
            continue
    return total
