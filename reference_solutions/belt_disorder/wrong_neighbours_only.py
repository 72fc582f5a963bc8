# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: only parcels beside each other are compared."""


def belt_disorder(weights: list[int], width: int) -> int:
    total = 0
    for start in range(len(weights) - width + 1):
        view = weights[start : start + width]
        total += sum(front > behind for front, behind in zip(view, view[1:]))
    return total
