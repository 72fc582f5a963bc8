# /// attack
# aim = "Naps a millisecond at a time, for ever: each is too short to be noticed."
# outcome = ["TLE"]
# naive = "hung"
# ///

import time


def pair_count(numbers, target):
    while True:
        time.sleep(0.001)
