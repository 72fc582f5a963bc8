# /// attack
# aim = "The hook for uncaught exceptions, of the main thread and of others, writes a result and ends with success."
# outcome = ["RTE"]
# naive = "accepted"
# ///

import os
import sys
import threading

RESULT = (
    b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0, "right_accepted": true}\n'
)


def hook(*details):
    os.write(1, RESULT)
    os._exit(0)


def pair_count(numbers, target):
    sys.excepthook = threading.excepthook = hook
    raise ValueError("up to the hook")
