# /// attack
# aim = "multiprocessing waits at exit for a worker that never ends, and the harness with it."
# outcome = ["AC"]
# naive = "hung"
# [elsewhere]
# wasm = ["RTE"]
# ///

import time


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    try:
        import multiprocessing

        context = multiprocessing.get_context("fork")
        context.Process(target=time.sleep, args=(3600,)).start()
    except (OSError, ImportError, AttributeError, ValueError):
        pass
    return count_slowly(numbers, target)
