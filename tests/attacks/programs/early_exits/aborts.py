# /// attack
# aim = "Aborts, so that no handler of the interpreter runs and a core may be dumped, in place of a wrong answer."
# outcome = ["RTE"]
# naive = "crashed"
# ///

import os


def pair_count(numbers, target):
    os.abort()
