# /// attack
# aim = "Waits for a pipe that nobody writes to, whatever signal comes."
# outcome = ["TLE"]
# naive = "hung"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os


def pair_count(numbers, target):
    reading, _writing = os.pipe()
    while True:
        os.read(reading, 1)
