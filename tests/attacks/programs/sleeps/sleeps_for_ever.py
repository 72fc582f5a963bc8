# /// attack
# aim = "Sleeps instead of computing: no time of the processor runs out, and a harness that only counts it waits for ever."
# outcome = ["TLE"]
# naive = "hung"
# [elsewhere]
# wasm = ["WA"]
# ///

import time


def pair_count(numbers, target):
    time.sleep(100_000_000)
    return -1
