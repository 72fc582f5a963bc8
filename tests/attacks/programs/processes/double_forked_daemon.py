# /// attack
# aim = "A daemon in a session of its own, out of reach of whoever kills the process group, burns the processor for those who come later."
# outcome = ["AC"]
# naive = "process"
# ///

import os
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def start_daemon():
    if os.fork():
        os.wait()
        return
    os.setsid()
    if os.fork():
        os._exit(0)
    while True:
        time.sleep(0.01)


def pair_count(numbers, target):
    try:
        start_daemon()
    except (OSError, AttributeError):
        pass
    return count_slowly(numbers, target)
