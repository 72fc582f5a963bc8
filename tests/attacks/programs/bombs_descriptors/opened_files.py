# /// attack
# aim = "Opens files until the table of the process, or of the system, is full."
# outcome = ["RTE"]
# naive = "crashed or hung"
# ///

import os


def pair_count(numbers, target):
    while True:
        os.open("/dev/null", os.O_RDONLY)
