"""Functional correctness: pass@k."""

import numpy as np
from numpy.typing import ArrayLike, NDArray


def pass_at_k(n: ArrayLike, correct: ArrayLike, k: int) -> NDArray[np.float64]:
    """Return the unbiased estimate of pass@k for every problem, in the shape of ``n``.

    ``n`` and ``correct`` are integers of one shape: samples drawn and samples correct, a problem
    each. The estimate is the probability that ``k`` of the ``n`` samples, drawn without
    replacement, contain a correct one: 1 - C(n - c, k) / C(n, k). Problems may differ in ``n``.

    Source: Chen et al. 2021, "Evaluating large language models trained on code", equation 1.

    Raises ValueError for k < 1, k above any n, correct outside 0..n, counts that are not integers
    and shapes that differ.

    >>> pass_at_k([5, 5, 2], [1, 0, 2], k=2).round(12).tolist()
    [0.4, 0.0, 1.0]
    """
    drawn, passed = _counts(n, correct)
    _check_counts(drawn, passed, k)
    failing = np.empty(drawn.shape, dtype=np.float64)
    for size in np.unique(drawn).tolist():
        same_size = drawn == size
        failing[same_size] = _all_fail(size, k, int(passed[same_size].max()))[passed[same_size]]
    return 1.0 - failing


def _all_fail(n: int, k: int, most: int) -> NDArray[np.float64]:
    """Return C(n - c, k) / C(n, k) for c = 0..most, as the running product of 1 - k / i, i <= n."""
    ranks = np.arange(n, n - most, -1, dtype=np.float64)
    # Fewer than k failing samples cannot fill a draw: the factor at i = k is 0, those below it < 0.
    factors = np.maximum(0.0, 1.0 - k / ranks)
    products: NDArray[np.float64] = np.cumprod(np.concatenate(([1.0], factors)), dtype=np.float64)
    return products


def _counts(n: ArrayLike, correct: ArrayLike) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    drawn, passed = np.asarray(n), np.asarray(correct)
    if drawn.shape != passed.shape:
        raise ValueError(
            f"n has shape {drawn.shape} and correct {passed.shape}: give one count a problem"
        )
    if drawn.size and (drawn.dtype.kind not in "iu" or passed.dtype.kind not in "iu"):
        raise ValueError(f"counts must be integers, got n {drawn.dtype}, correct {passed.dtype}")
    return drawn.astype(np.int64), passed.astype(np.int64)


def _check_counts(n: NDArray[np.int64], correct: NDArray[np.int64], k: int) -> None:
    if k < 1:
        raise ValueError(f"k = {k}: pass@k needs k >= 1")
    if (n < k).any():
        raise ValueError(
            f"k = {k} exceeds the {n.min()} samples of a problem: draw more samples or lower k"
        )
    if ((correct < 0) | (correct > n)).any():
        raise ValueError("correct must lie between 0 and n for every problem")
