# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a box takes no room from the shelf."""


def first_fit_shelf(capacity: list[int], boxes: list[int]) -> tuple[int, int]:
    steps = carried_back = 0
    for box in boxes:
        for i, left in enumerate(capacity):
            if left >= box:
                steps += i + 1
                break
        else:
            carried_back += 1
    return steps, carried_back
