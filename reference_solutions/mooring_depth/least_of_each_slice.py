# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Takes the least depth of every slice."""


def mooring_depth(depths: list[int]) -> int:
    total = 0
    for start in range(len(depths)):
        for end in range(start + 1, len(depths) + 1):
            total += min(depths[start:end]) * (end - start)
    return total % 1_000_000_007
