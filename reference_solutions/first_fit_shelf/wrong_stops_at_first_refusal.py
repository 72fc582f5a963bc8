# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: carries back all boxes after the first that fits nowhere."""


def first_fit_shelf(capacity: list[int], boxes: list[int]) -> tuple[int, int]:
    steps = carried_back = 0
    for box in boxes:
        for i, left in enumerate(capacity):
            if left >= box:
                capacity[i] -= box
                steps += i + 1
                break
        else:
            return steps, len(boxes) - boxes.index(box)
    return steps, carried_back
