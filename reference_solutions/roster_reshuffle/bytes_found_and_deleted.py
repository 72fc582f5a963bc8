# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds each duty in what is left of the goal, as bytes, and deletes it."""


def roster_reshuffle(start: str, goal: str) -> int:
    rest = bytearray(goal.encode())
    steps = 0
    for duty in start.encode():
        place = rest.find(duty)
        if place < 0:
            return -1
        steps += place
        del rest[place]
    return steps
