# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Light crates first, over the weights that they reach together, in 32 bits and without copies."""

import numpy as np


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    largest = max(limits)
    best = np.zeros(largest + 1, np.int32)
    room = np.empty(largest + 1, np.int32)
    reached = 0
    for weight, value in sorted(crates):
        if weight > largest:
            break
        if reached < largest:
            best[reached + 1 : reached + weight + 1] = best[reached]
            reached = min(reached + weight, largest)
        end = reached + 1
        with_crate = room[weight:end]
        np.add(best[: end - weight], value, with_crate)
        current = best[weight:end]
        np.maximum(current, with_crate, out=current)
    best[reached:] = best[reached]
    return best[limits].tolist()
