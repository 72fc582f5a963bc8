# /// attack
# aim = "Ignores and handles every signal that a limit of time could come as, and goes on for ever."
# outcome = ["TLE"]
# naive = "hung"
# ///

import signal


def pair_count(numbers, target):
    for number in range(1, 65):
        try:
            signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError):
            continue
    while True:
        pass
