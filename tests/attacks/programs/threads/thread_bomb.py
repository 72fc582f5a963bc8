# /// attack
# aim = "Starts threads until there are no more, and none of them ends: the interpreter waits for all when it exits."
# outcome = ["AC"]
# naive = "hung"
# ///

import threading
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    try:
        while True:
            threading.Thread(target=time.sleep, args=(3600,)).start()
    except (RuntimeError, MemoryError):
        pass
    return count_slowly(numbers, target)
