# /// attack
# aim = "An error that cannot be raised, for it comes from a destructor, calls a hook that writes a result and ends."
# outcome = ["RTE"]
# naive = "accepted"
# ///

import os
import sys

RESULT = (
    b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0, "right_accepted": true}\n'
)


class Fails:
    def __del__(self):
        raise ValueError


def hook(unraisable, write=os.write, leave=os._exit, result=RESULT):
    write(1, result)
    leave(0)


def pair_count(numbers, target):
    sys.unraisablehook = hook
    Fails()
    return -1
