# /// attack
# aim = "weakref.finalize runs at exit even after atexit has been cleared, and writes a result."
# outcome = ["WA"]
# naive = "accepted"
# ///

import os
import sys
import weakref

RESULT = (
    b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0, "right_accepted": true}\n'
)


def pair_count(numbers, target):
    weakref.finalize(sys.modules["os"].environ, os.write, 1, RESULT)
    return -1
