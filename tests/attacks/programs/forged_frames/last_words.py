# /// attack
# aim = "Sends its frame or report at the very end, from exit handlers, from a finaliser of an interned module and from a weak reference, when all checks may be over."
# outcome = ["WA"]
# naive = "cheap"
# ///

import atexit
import os
import sys
import weakref

FRAME = b"A\1\2\0" + (7).to_bytes(8, "little")
REPORT = b'\nRESULT {"accepted": true, "right_accepted": true, "seconds": 0, "slow_seconds": 9}\n'


def speak(write=os.write):
    for descriptor in range(1, 64):
        try:
            write(descriptor, REPORT if descriptor < 3 else FRAME)
        except OSError:
            pass


class Finaliser:
    __del__ = staticmethod(speak)


def pair_count(numbers, target):
    atexit.register(speak)
    sys.last_value = Finaliser()
    weakref.finalize(sys.modules["os"], speak)
    return 0
