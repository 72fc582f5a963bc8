# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Raises the table of lines to a power for each question, in numpy."""

import numpy as np

MODULUS = 10_007


def power(table: np.ndarray, exponent: int) -> np.ndarray:
    result = np.eye(len(table), dtype=np.int64)
    while exponent:
        if exponent & 1:
            result = result @ table % MODULUS
        table = table @ table % MODULUS
        exponent >>= 1
    return result


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    ways = np.zeros((n, n), np.int64)
    for start, end in lines:
        ways[start, end] += 1
    return [int(power(ways, legs)[start, end]) for start, end, legs in questions]
