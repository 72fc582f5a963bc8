# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes places of a kind from the end."""


def roster_reshuffle(start: str, goal: str) -> int:
    if sorted(start) != sorted(goal):
        return -1
    places: dict[str, list[int]] = {}
    for place, duty in enumerate(goal):
        places.setdefault(duty, []).append(place)
    order = [places[duty].pop() for duty in start]
    steps = 0
    for i, place in enumerate(order):
        for earlier in order[:i]:
            if earlier > place:
                steps += 1
    return steps
