# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: places of the first duty of the kind in the goal, pairs in the wrong order."""


def roster_reshuffle(start: str, goal: str) -> int:
    if sorted(start) != sorted(goal):
        return -1
    order = [goal.index(duty) for duty in start]
    steps = 0
    for i, place in enumerate(order):
        for earlier in order[:i]:
            if earlier > place:
                steps += 1
    return steps
