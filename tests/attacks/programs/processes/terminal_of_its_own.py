# /// attack
# aim = "pty.fork leaves a child on a terminal of its own, whose session no signal to the group reaches."
# outcome = ["AC"]
# naive = "process"
# [elsewhere]
# wasm = ["RTE"]
# ///

import signal
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    try:
        import pty

        child, _ = pty.fork()
        if child == 0:
            signal.signal(signal.SIGHUP, signal.SIG_IGN)
            while True:
                try:
                    time.sleep(3600)
                except BaseException:
                    pass
    except (OSError, ImportError, AttributeError):
        pass
    return count_slowly(numbers, target)
