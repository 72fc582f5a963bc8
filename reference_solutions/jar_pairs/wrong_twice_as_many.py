# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes a pair for won only if the first friend has a choice at once, or empties a jar."""


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    won = 0
    for one in green:
        for other in yellow:
            more, less = max(one, other), min(one, other)
            won += more >= 2 * less or more == less
    return won
