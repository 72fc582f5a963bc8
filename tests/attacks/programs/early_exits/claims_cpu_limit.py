# /// attack
# aim = "Small inputs are solved; for large ones it ends by the signals with which a kernel or a supervisor stops who is over a limit (SIGXCPU, SIGXFSZ, SIGALRM, SIGTERM), so as to be censored and not failed."
# outcome = ["RTE"]
# naive = "crashed"
# ///

import os
import signal


def pair_count(numbers, target):
    n = len(numbers)
    if n < 100:
        return sum(a + b == target for i, a in enumerate(numbers) for b in numbers[i + 1 :])
    for name in ("SIGXCPU", "SIGXFSZ", "SIGALRM", "SIGTERM"):
        number = getattr(signal, name)
        # Python ignores some of them.
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)
