# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: always takes the largest multiple."""


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    won = 0
    for one in green:
        for other in yellow:
            turns = 0
            more, less = max(one, other), min(one, other)
            while less:
                turns += 1
                more, less = less, more % less
            won += turns % 2
    return won
