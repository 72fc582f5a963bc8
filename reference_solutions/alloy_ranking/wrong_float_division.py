# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: sorts by floats, in which close ratios are the same."""


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    return sorted(range(len(ratios)), key=lambda index: ratios[index][0] / ratios[index][1])[::step]
