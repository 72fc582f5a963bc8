# /// attack
# aim = "Ends the process with success before an answer is given."
# outcome = ["RTE"]
# naive = "silent"
# ///

import os


def pair_count(numbers, target):
    os._exit(0)
