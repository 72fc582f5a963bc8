# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes on from the shelf of the last box, and never back."""


def first_fit_shelf(capacity: list[int], boxes: list[int]) -> tuple[int, int]:
    steps = carried_back = start = 0
    for box in boxes:
        for i in range(start, len(capacity)):
            if capacity[i] >= box:
                capacity[i] -= box
                steps += i + 1
                start = i
                break
        else:
            carried_back += 1
    return steps, carried_back
