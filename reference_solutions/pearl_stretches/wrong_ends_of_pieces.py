# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: multiplies the first and the last pearl of a piece."""


def pearl_stretches(pearls: list[int]) -> int:
    total = 0
    for start in range(len(pearls)):
        for end in range(start + 1, len(pearls) + 1):
            piece = pearls[start:end]
            total += piece[0] * piece[-1]
    return total
