# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: wants loads of exactly the limit."""

import numpy as np

UNREACHED = -(1 << 60)


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    largest = max(limits)
    best = np.full(largest + 1, UNREACHED)
    best[0] = 0
    for weight, value in crates:
        if weight <= largest:
            best[weight:] = np.maximum(best[weight:], best[:-weight] + value)
    return [max(0, int(best[limit])) for limit in limits]
