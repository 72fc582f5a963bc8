# /// attack
# aim = "Writes the profiler's file itself, where such files lie, and then runs into a hard limit of time, of which the kernel kills before the profiler can write its own."
# outcome = ["RTE", "TLE"]
# naive = "undercounted"
# only = ["cachegrind"]
# ///

import os
import resource


def count_slowly(numbers, target):
    n = len(numbers)
    return sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))


def pair_count(numbers, target):
    total = count_slowly(numbers, target)
    for path in (
        "/tmp/cost.out",
        f"/tmp/cachegrind.out.{os.getpid()}",
        f"/tmp/callgrind.out.{os.getpid()}",
    ):
        try:
            with open(path, "w") as file:
                file.write("events: Ir\nsummary: 1000\ntotals: 1000\n")
        except OSError:
            continue
    os.write(1, b'\nRESULT {"accepted": true, "seconds": 0.0, "slow_seconds": 1.0}\n')
    resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
    while total >= 0:
        pass
