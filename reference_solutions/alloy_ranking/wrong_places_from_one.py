# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the last of every step alloys instead of the first."""

from fractions import Fraction


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    ranking = sorted(range(len(ratios)), key=lambda index: Fraction(*ratios[index]))
    return ranking[step - 1 :: step]
