# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Extends each start to the end with the least depth so far."""


def mooring_depth(depths: list[int]) -> int:
    total = 0
    for start in range(len(depths)):
        least = depths[start]
        for end in range(start, len(depths)):
            if depths[end] < least:
                least = depths[end]
            total += least * (end - start + 1)
    return total % 1_000_000_007
