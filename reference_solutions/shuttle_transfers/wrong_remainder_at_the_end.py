# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the remainder after numbers have overflown."""

import numpy as np

MODULUS = 10_007


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    ways = np.zeros((n, n), np.int64)
    for start, end in lines:
        ways[start, end] += 1
    return [
        int(np.linalg.matrix_power(ways, legs)[start, end] % MODULUS)
        for start, end, legs in questions
    ]
