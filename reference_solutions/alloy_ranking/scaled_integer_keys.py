# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts by quotients scaled to integers: different ratios differ by more than 2^-60."""


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    scaled = [(tin << 62) // copper for tin, copper in ratios]
    return sorted(range(len(ratios)), key=scaled.__getitem__)[::step]
