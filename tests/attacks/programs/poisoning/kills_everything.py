# /// attack
# aim = "Kills all processes that it may, its parents first, so that no further program can be judged."
# outcome = ["WA"]
# naive = "unproven: the parent is the first process of the jail, which cannot be killed from inside"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import signal


def pair_count(numbers, target):
    for process in (os.getppid(), 1, 2, -1):
        try:
            os.kill(process, signal.SIGKILL)
        except OSError:
            continue
    return -1
