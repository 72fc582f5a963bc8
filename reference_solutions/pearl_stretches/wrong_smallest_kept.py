# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: keeps the smallest pearl when it goes on to the next start."""


def pearl_stretches(pearls: list[int]) -> int:
    total = 0
    low = 10**5
    for start in range(len(pearls)):
        high = pearls[start]
        for pearl in pearls[start:]:
            if pearl < low:
                low = pearl
            if pearl > high:
                high = pearl
            total += low * high
    return total
