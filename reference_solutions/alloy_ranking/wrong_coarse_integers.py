# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: scales by too small a factor."""


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    scaled = [tin * 10**9 // copper for tin, copper in ratios]
    return sorted(range(len(ratios)), key=scaled.__getitem__)[::step]
