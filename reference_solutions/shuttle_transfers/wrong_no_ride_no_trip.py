# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: finds no trip without rides."""

import numpy as np

MODULUS = 10_007


def shuttle_transfers(
    n: int, lines: list[tuple[int, int]], questions: list[tuple[int, int, int]]
) -> list[int]:
    ways = np.zeros((n, n), np.int64)
    for start, end in lines:
        ways[start, end] += 1
    squares = [ways]
    for _ in range(max((legs for _, _, legs in questions), default=0).bit_length()):
        squares.append(squares[-1] @ squares[-1] % MODULUS)
    answers = []
    for start, end, legs in questions:
        any_ride = legs > 0
        row = np.zeros(n, np.int64)
        row[start] = 1
        for square in squares:
            if legs & 1:
                row = row @ square % MODULUS
            legs >>= 1
        answers.append(int(row[end]) if any_ride else 0)
    return answers
