# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares parcels that come or go with all others in the view."""


def belt_disorder(weights: list[int], width: int) -> int:
    if len(weights) < width:
        return 0
    pairs = 0
    for i in range(1, width):
        pairs += sum(map(weights[i].__lt__, weights[:i]))
    total = pairs
    for start in range(1, len(weights) - width + 1):
        end = start + width - 1
        others = weights[start:end]
        pairs -= sum(map(weights[start - 1].__gt__, others))
        pairs += sum(map(weights[end].__lt__, others))
        total += pairs
    return total
