# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes all questions bit by bit at once, with products of integers, in numpy."""

import numpy as np

MODULUS = 10_007


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    if not questions:
        return []
    ways = np.zeros((n, n), np.int64)
    for start, end in lines:
        ways[start, end] += 1
    starts, ends, legs = np.array(questions, np.int64).T
    every = np.arange(len(questions))
    rows = np.zeros((len(questions), n), np.int64)
    rows[every, starts] = 1
    while legs.any():
        chosen = np.flatnonzero(legs & 1)
        rows[chosen] = rows[chosen] @ ways % MODULUS
        ways = ways @ ways % MODULUS
        legs >>= 1
    return [int(count) for count in rows[every, ends]]
