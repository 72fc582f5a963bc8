# /// attack
# aim = "A thread waits until the answer is given and unsuspicious, and then patches the built-ins for the programs that follow."
# outcome = ["WA"]
# naive = "unproven: a race with the next program, which it wins sometimes"
# ///

import builtins
import sys
import threading


def patch(main, frame_code):
    def runs():
        frame = sys._current_frames()[main]
        while frame:
            if frame.f_code is frame_code:
                return True
            frame = frame.f_back
        return False

    while runs():
        pass
    builtins.bool = lambda value: True


def pair_count(numbers, target):
    sys.setswitchinterval(1e-6)
    arguments = (threading.get_ident(), sys._getframe().f_code)
    try:
        threading.Thread(target=patch, args=arguments, daemon=True).start()
    except RuntimeError:
        pass
    return -1
