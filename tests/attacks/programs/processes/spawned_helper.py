# /// attack
# aim = "posix_spawn starts an interpreter of its own, whose work nobody counts and which stays."
# outcome = ["AC"]
# naive = "process"
# ///

import os
import sys


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    command = [
        getattr(sys, "executable", "/usr/bin/python3"),
        "-c",
        "import time; time.sleep(3600)",
    ]
    try:
        os.posix_spawn(command[0], command, {})
    except (OSError, AttributeError):
        pass
    return count_slowly(numbers, target)
