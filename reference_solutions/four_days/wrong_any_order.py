# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes any two pairs of days, in any order."""

from itertools import combinations


def four_days(metres: list[int], more: int) -> int:
    pairs = list(combinations(range(len(metres)), 2))
    fours = 0
    for a, b in pairs:
        for c, d in pairs:
            if len({a, b, c, d}) == 4:
                fours += metres[a] + metres[b] == metres[c] + metres[d] + more
    return fours
