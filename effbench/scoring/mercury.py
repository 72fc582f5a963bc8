"""Mercury's Beyond: where a sample stands between the cheapest and the dearest reference.

Source: Du et al. 2024, "Mercury: a code efficiency benchmark for code large language models".
"""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def beyond(costs: ArrayLike, references: ArrayLike, *, eligible: ArrayLike) -> NDArray[np.float64]:
    """Return (max R - clip(r, min R, max R)) / (max R - min R) for every sample, shape (samples,).

    It is 1 for a sample as cheap as the cheapest reference, 0 for one as dear as the dearest.
    ``costs`` (samples,) holds r and ``references`` (references,) holds R, in any order, one unit,
    over the same cases. ``eligible`` (samples,) is False for a sample that is wrong, or that was
    stopped beyond the dearest reference: it has 0 and its cost is not read.

    Mercury takes a runtime's place among runtimes for its percentile, as if these were uniform;
    so do we.

    Raises ValueError for fewer than two different references, costs that are not finite and shapes
    that differ.

    >>> beyond([10.0, 60.0, 500.0, 1.0], [10.0, 30.0, 110.0], eligible=[1, 1, 1, 0]).tolist()
    [1.0, 0.5, 0.0, 0.0]
    """
    cost = np.asarray(costs, dtype=np.float64)
    reference = np.asarray(references, dtype=np.float64)
    counts = np.asarray(eligible, dtype=np.bool_)
    if cost.ndim != 1 or cost.shape != counts.shape:
        raise ValueError(f"costs {cost.shape} and eligible {counts.shape} must both be (samples,)")
    if not (np.isfinite(cost[counts]).all() and np.isfinite(reference).all()):
        raise ValueError("a cost is not finite: mark a sample that did not finish as not eligible")
    if reference.ndim != 1 or reference.size < 2 or reference.min() == reference.max():
        raise ValueError(f"references {reference.tolist()}: Beyond needs two that differ in cost")
    cheapest, dearest = reference.min(), reference.max()
    result = np.zeros(cost.shape, dtype=np.float64)
    result[counts] = (dearest - np.clip(cost[counts], cheapest, dearest)) / (dearest - cheapest)
    return result
