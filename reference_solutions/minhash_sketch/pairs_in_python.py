# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All values of a recipe as one array, but marks compared one by one."""

import numpy as np

MODULUS = (1 << 31) - 1


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    a = np.array([pair[0] for pair in hashes], dtype=np.int64)[:, None]
    b = np.array([pair[1] for pair in hashes], dtype=np.int64)[:, None]
    rows = []
    for doc in docs:
        values = (a * np.array(doc, dtype=np.int64) + b) % MODULUS
        rows.append(values.min(axis=1).tolist())
    pairs = []
    for i, first in enumerate(rows):
        for j in range(i + 1, len(rows)):
            agreeing = sum(x == y for x, y in zip(first, rows[j]))
            if 2 * agreeing >= len(hashes):
                pairs.append((i, j))
    return pairs
