# /// attack
# aim = "Sets itself a hard limit on processor time: the kernel then kills at once, before an instrument can report."
# outcome = ["AC", "RTE"]
# naive = "crashed"
# [elsewhere]
# wasm = ["RTE"]
# ///

import resource


def pair_count(numbers, target):
    try:
        resource.setrlimit(resource.RLIMIT_CPU, (1, 1))
    except (OSError, ValueError):
        pass
    total = 0
    for _ in range(1 if len(numbers) < 100 else 50):
        n = len(numbers)
        total = sum(numbers[i] + numbers[j] == target for i in range(n) for j in range(i + 1, n))
    return total
