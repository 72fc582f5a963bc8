# /// attack
# aim = "numpy as its manual shows it: one cumulative sum."
# problem = "window_sums"
# outcome = ["AC"]
# deserves = 0.9
# ///

import numpy as np


def window_sums(numbers, width):
    sums = np.concatenate(([0], np.cumsum(np.asarray(numbers, dtype=np.int64))))
    return (sums[width:] - sums[:-width]).tolist()
