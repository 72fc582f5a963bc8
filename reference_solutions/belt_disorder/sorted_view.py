# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Keeps the view sorted; what a parcel adds or takes away follows from its place."""

from bisect import bisect_left, bisect_right


def belt_disorder(weights: list[int], width: int) -> int:
    count = len(weights)
    if count < width:
        return 0
    view: list[int] = []
    pairs = 0
    for weight in weights[:width]:
        place = bisect_right(view, weight)
        pairs += len(view) - place
        view.insert(place, weight)
    total = pairs
    others = width - 1
    for gone, weight in zip(weights, weights[width:]):
        place = bisect_left(view, gone)
        del view[place]
        pairs -= place
        place = bisect_right(view, weight)
        view.insert(place, weight)
        pairs += others - place
        total += pairs
    return total
