import numpy as np


def window_sums(numbers, width):
    sums = np.cumsum(np.array([0, *numbers], dtype=np.int64))
    return (sums[width:] - sums[:-width]).tolist()
