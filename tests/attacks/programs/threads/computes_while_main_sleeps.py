# /// attack
# aim = "A thread of its own computes, so that the clock of the main thread stands still; it never ends, so that the process does not either."
# outcome = ["AC"]
# naive = "hung"
# ///

import threading
import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def work(numbers, target, results):
    results.append(count_slowly(numbers, target))
    while True:
        time.sleep(3600)


def pair_count(numbers, target):
    results = []
    try:
        threading.Thread(target=work, args=(numbers, target, results)).start()
    except RuntimeError:
        return count_slowly(numbers, target)
    while not results:
        time.sleep(0.01)
    return results[0]
