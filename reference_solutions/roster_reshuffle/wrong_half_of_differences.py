# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: half of the days that differ."""


def roster_reshuffle(start: str, goal: str) -> int:
    if sorted(start) != sorted(goal):
        return -1
    different = sum(one != other for one, other in zip(start, goal))
    return (different + 1) // 2
