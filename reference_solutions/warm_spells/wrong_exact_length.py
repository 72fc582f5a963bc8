# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: looks at spells of exactly the length."""

from math import gcd


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    answers = []
    for least in lengths:
        starts = range(len(readings) - least + 1)
        best = max(sum(readings[start : start + least]) for start in starts)
        common = gcd(best, least)
        answers.append((best // common, least // common))
    return answers
