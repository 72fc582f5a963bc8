# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Runs through all pieces from each pearl on, with their smallest and largest pearls."""


def pearl_stretches(pearls: list[int]) -> int:
    total = 0
    for start in range(len(pearls)):
        low = high = pearls[start]
        for pearl in pearls[start:]:
            if pearl < low:
                low = pearl
            elif pearl > high:
                high = pearl
            total += low * high
    return total
