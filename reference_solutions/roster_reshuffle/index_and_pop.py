# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds each duty in what is left of the goal and takes it out."""


def roster_reshuffle(start: str, goal: str) -> int:
    rest = list(goal)
    steps = 0
    for duty in start:
        if duty not in rest:
            return -1
        place = rest.index(duty)
        steps += place
        rest.pop(place)
    return steps
