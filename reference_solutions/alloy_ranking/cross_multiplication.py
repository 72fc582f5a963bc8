# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts with a comparison function that multiplies crosswise."""

from functools import cmp_to_key


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    def compare(one: int, other: int) -> int:
        return ratios[one][0] * ratios[other][1] - ratios[other][0] * ratios[one][1]

    return sorted(range(len(ratios)), key=cmp_to_key(compare))[::step]
