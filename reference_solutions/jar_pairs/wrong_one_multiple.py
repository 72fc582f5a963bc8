# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the number of the other jar only once in a turn."""


def jar_pairs(green: list[int], yellow: list[int]) -> int:
    won = 0
    for one in green:
        for other in yellow:
            turns = 0
            more, less = max(one, other), min(one, other)
            while less:
                turns += more // less
                more, less = less, more % less
            won += turns % 2
    return won
