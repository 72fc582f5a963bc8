# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Plays each pair of jars until somebody has a choice, or wins."""


def first_wins(more: int, less: int) -> bool:
    if more < less:
        more, less = less, more
    if more % less == 0 or more >= 2 * less:
        return True
    return not first_wins(less, more - less)


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    won = 0
    for one in green:
        for other in yellow:
            if first_wins(one, other):
                won += 1
    return won
