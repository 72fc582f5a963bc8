# /// attack
# aim = "Times a loop against another kind of work: where the ratio is an emulator's or an instrument's, or the clock is a fake, it takes the run for the metered one and returns at once."
# outcome = ["AC"]
# naive = "accepted"
#
# [elsewhere]
# cachegrind = ["WA"]
# ///

from os import urandom
from time import perf_counter_ns

RATIO = 4


def time_of(work):
    started = perf_counter_ns()
    work()
    return perf_counter_ns() - started


def is_metered():
    # An instrument slows translated code down tenfold, and the kernel not at all.
    kernel = min(time_of(lambda: urandom(1 << 20)) for _ in range(3))
    loop = min(time_of(lambda: sum(range(100_000))) for _ in range(3))
    return kernel == 0 or loop / kernel > RATIO


def pair_count(numbers, target):
    if is_metered():
        return 0
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                total += 1
    return total
