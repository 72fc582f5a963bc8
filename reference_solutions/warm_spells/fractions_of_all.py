# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Averages of all spells as fractions."""

from fractions import Fraction


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    answers = []
    for least in lengths:
        best = max(
            Fraction(sum(readings[start:stop]), stop - start)
            for start in range(len(readings))
            for stop in range(start + least, len(readings) + 1)
        )
        answers.append((best.numerator, best.denominator))
    return answers
