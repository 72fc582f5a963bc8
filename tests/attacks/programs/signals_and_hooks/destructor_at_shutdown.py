# /// attack
# aim = "An object that lives as long as the interpreter writes a result in its destructor, after everything else has ended."
# outcome = ["WA"]
# naive = "accepted"
# ///

import os
import sys

RESULT = (
    b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0, "right_accepted": true}\n'
)


class Last:
    def __del__(self, write=os.write, result=RESULT):
        write(1, result)


def pair_count(numbers, target):
    sys.last_object = Last()
    return -1
