# /// attack
# aim = "Stops itself before it answers, which uses no CPU time: who waits for its end, or counts its time only, waits for ever."
# outcome = ["RTE"]
# naive = "hung"
# ///

import os
import signal


def pair_count(numbers, target):
    while True:
        os.kill(os.getpid(), signal.SIGSTOP)
