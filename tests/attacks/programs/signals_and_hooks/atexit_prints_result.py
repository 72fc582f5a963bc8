# /// attack
# aim = "A function that runs at exit writes a result of its own as the last line."
# outcome = ["WA"]
# naive = "accepted"
# ///

import atexit
import os

RESULT = (
    b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0, "right_accepted": true}\n'
)


def pair_count(numbers, target):
    atexit.register(os.write, 1, RESULT)
    return -1
