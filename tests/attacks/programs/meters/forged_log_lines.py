# /// attack
# aim = "Writes the instrument's own lines, with a small total and this process's id, to whatever descriptor could be its log: directly, through duplicates, and with sendfile."
# outcome = ["AC"]
# naive = "unproven: the naive harness reads a file, not a log"
# only = ["cachegrind"]
# ///

import fcntl
import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    total = count_slowly(numbers, target)
    line = b"==%d== \n==%d== I refs:        1,000\n" % (os.getpid(), os.getpid())
    reading, writing = os.pipe()
    os.write(writing, line * 30)
    for descriptor in (1, 2, *range(60, 70), *range(1000, 1100), *range(4080, 4097)):
        for attempt in (
            lambda: os.write(descriptor, line),
            lambda: os.write(fcntl.fcntl(descriptor, fcntl.F_DUPFD, 20), line),
            lambda: os.write(os.dup(descriptor), line),
            lambda: os.splice(reading, descriptor, len(line)),
        ):
            try:
                attempt()
            except OSError:
                continue
    return total
