# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes all questions bit by bit at once, with products of floats that stay exact, in numpy."""

import numpy as np

MODULUS = 10_007
SHARE = 1 / MODULUS


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    if not questions:
        return []
    ways = np.zeros((n, n))
    for start, end in lines:
        ways[start, end] += 1
    starts, ends, legs = np.array(questions, np.int64).T
    every = np.arange(len(questions))
    rows = np.zeros((len(questions), n))
    rows[every, starts] = 1
    last = int(legs.max()).bit_length() - 1
    for bit in range(last + 1):
        chosen = np.flatnonzero(legs >> bit & 1)
        found = rows[chosen] @ ways
        found -= np.floor(found * SHARE) * MODULUS
        rows[chosen] = found
        if bit < last:
            ways = ways @ ways
            ways -= np.floor(ways * SHARE) * MODULUS
    return [int(count) % MODULUS for count in rows[every, ends]]
