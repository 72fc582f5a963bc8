# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: products as floats."""

import numpy as np

MODULUS = (1 << 31) - 1


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    a = np.array([pair[0] for pair in hashes], dtype=np.float64)[:, None]
    b = np.array([pair[1] for pair in hashes], dtype=np.float64)[:, None]
    marks = [((a * np.array(doc) + b) % MODULUS).min(axis=1) for doc in docs]
    return [
        (i, j)
        for i in range(len(docs))
        for j in range(i + 1, len(docs))
        if 2 * np.count_nonzero(marks[i] == marks[j]) >= len(hashes)
    ]
