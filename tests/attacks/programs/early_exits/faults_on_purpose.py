# /// attack
# aim = "Lets the module that reports crashes cause one, after it has been told to write its report to every descriptor."
# outcome = ["RTE", "WA"]
# naive = "crashed"
# ///

import faulthandler


def pair_count(numbers, target):
    for descriptor in range(2, 64):
        try:
            faulthandler.enable(descriptor, all_threads=True)
        except (OSError, ValueError, RuntimeError):
            pass
    faulthandler._sigsegv()
