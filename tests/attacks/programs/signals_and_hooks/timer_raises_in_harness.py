# /// attack
# aim = "A timer goes off when the answer has been given: its handler ends the harness, from within, with success."
# outcome = ["RTE", "WA"]
# naive = "silent"
# ///

import signal
import sys


def pair_count(numbers, target):
    own = sys._getframe().f_code

    def leave(number, frame):
        while frame:
            if frame.f_code is own:
                return
            frame = frame.f_back
        signal.setitimer(signal.ITIMER_REAL, 0)
        raise SystemExit(0)

    try:
        signal.signal(signal.SIGALRM, leave)
        signal.setitimer(signal.ITIMER_REAL, 2e-4, 2e-4)
    except AttributeError:
        pass
    return -1
