# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only one of several crates that are alike."""

import numpy as np


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    largest = max(limits)
    best = np.zeros(largest + 1, dtype=np.int64)
    for weight, value in set(crates):
        if weight <= largest:
            best[weight:] = np.maximum(best[weight:], best[:-weight] + value)
    return best[limits].tolist()
