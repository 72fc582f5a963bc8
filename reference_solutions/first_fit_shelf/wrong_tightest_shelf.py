# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the shelf that has the least room left over."""


def first_fit_shelf(capacity: list[int], boxes: list[int]) -> tuple[int, int]:
    steps = carried_back = 0
    for box in boxes:
        fitting = [(left, i) for i, left in enumerate(capacity) if left >= box]
        if fitting:
            i = min(fitting)[1]
            capacity[i] -= box
            steps += i + 1
        else:
            carried_back += 1
    return steps, carried_back
