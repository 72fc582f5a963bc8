# /// attack
# aim = "Lets callbacks of the garbage collector do the work, outside of the function that is measured."
# outcome = ["AC"]
# naive = "unproven: callbacks run within the call"
# ///

import gc


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    results = []

    def work(phase, info):
        if phase == "stop" and not results:
            results.append(count_slowly(numbers, target))

    gc.callbacks.append(work)
    gc.enable()
    gc.collect()
    gc.callbacks.remove(work)
    return results[0]
