# /// attack
# aim = "Stops the clocks of the module time, so that slow code takes no time."
# outcome = ["AC"]
# naive = "cheap"
# ///

import time

for name in ("perf_counter", "process_time", "monotonic", "time", "thread_time"):
    setattr(time, name, lambda: 0.0)
    setattr(time, name + "_ns", lambda: 0)


def pair_count(numbers, target):
    total = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if numbers[i] + numbers[j] == target:
                total += 1
    return total
