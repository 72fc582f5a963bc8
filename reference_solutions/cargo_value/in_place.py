# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""One array of the best values, changed in place after its shifted copy was made."""

import numpy as np


def cargo_value(crates: list[tuple[int, int]], limits: list[int]) -> list[int]:
    best = np.zeros(max(limits) + 1, dtype=np.int64)
    for weight, value in crates:
        if weight < len(best):
            with_crate = best[:-weight] + value
            np.maximum(best[weight:], with_crate, out=best[weight:])
    return best[limits].tolist()
