# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries the moves of each pair, the largest first, until one wins."""


def first_wins(one: int, other: int) -> bool:
    more, less = max(one, other), min(one, other)
    if less == 0:
        return False
    return any(
        not first_wins(more - multiple, less) for multiple in range(more // less * less, 0, -less)
    )


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    return sum(first_wins(one, other) for one in green for other in yellow)
