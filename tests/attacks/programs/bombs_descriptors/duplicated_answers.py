# /// attack
# aim = "Duplicates every descriptor until there are no more, so that whoever waits for the end of the pipe waits for all of them."
# outcome = ["RTE"]
# naive = "crashed or hung"
# ///

import os


def pair_count(numbers, target):
    while True:
        for descriptor in range(3):
            os.dup(descriptor)
