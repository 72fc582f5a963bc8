# /// attack
# aim = "Blocks every signal, so that polite requests to end stay pending, and sleeps in small pieces."
# outcome = ["TLE"]
# naive = "hung"
# [elsewhere]
# wasm = ["RTE"]
# ///

import signal
import time


def pair_count(numbers, target):
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    while True:
        time.sleep(0.001)
