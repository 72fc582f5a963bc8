# /// attack
# aim = "Turns numpy's integers into plain ones, one by one, as many programs do."
# problem = "window_sums"
# outcome = ["AC"]
# deserves = 0.15
# ///

import numpy as np


def window_sums(numbers, width):
    sums = np.cumsum(np.concatenate(([0], np.array(numbers))))
    return [int(x) for x in sums[width:] - sums[:-width]]
