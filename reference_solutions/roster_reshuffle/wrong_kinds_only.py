# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: compares the kinds of duties, not how often they occur."""


def roster_reshuffle(start: str, goal: str) -> int:
    if set(start) != set(goal):
        return -1
    rest = list(goal)
    steps = 0
    for duty in start:
        if duty in rest:
            place = rest.index(duty)
            steps += place
            rest.pop(place)
    return steps
