# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: counts trips of at most so many rides."""

import numpy as np

MODULUS = 10_007


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    ways = np.zeros((n + 1, n + 1), np.int64)
    for start, end in lines:
        ways[start, end] += 1
    answers = []
    for start, end, legs in questions:
        table = ways.copy()
        table[end, n] = table[n, n] = 1
        result = np.eye(n + 1, dtype=np.int64)
        left = legs + 1
        while left:
            if left & 1:
                result = result @ table % MODULUS
            table = table @ table % MODULUS
            left >>= 1
        answers.append(int(result[start, n]))
    return answers
