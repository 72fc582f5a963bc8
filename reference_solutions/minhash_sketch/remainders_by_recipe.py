# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""All values of a recipe as one array, and all marks compared with those of one recipe at once."""

import numpy as np

MODULUS = (1 << 31) - 1


def minhash_sketch(docs: list[list[int]], hashes: list[tuple[int, int]]) -> list[tuple[int, int]]:
    a = np.array([pair[0] for pair in hashes], dtype=np.int64)[:, None]
    b = np.array([pair[1] for pair in hashes], dtype=np.int64)[:, None]
    marks = np.empty((len(docs), len(hashes)), dtype=np.int64)
    for index, doc in enumerate(docs):
        values = (a * np.array(doc, dtype=np.int64) + b) % MODULUS
        marks[index] = values.min(axis=1)
    pairs = []
    for i in range(len(docs)):
        agreeing = (marks[i + 1 :] == marks[i]).sum(axis=1)
        later = np.nonzero(2 * agreeing >= len(hashes))[0] + i + 1
        pairs.extend((i, j) for j in later.tolist())
    return pairs
