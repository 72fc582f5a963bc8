# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sorts equal ratios by their amounts."""

from fractions import Fraction


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    keys = [(Fraction(*ratio), ratio) for ratio in ratios]
    return sorted(range(len(ratios)), key=keys.__getitem__)[::step]
