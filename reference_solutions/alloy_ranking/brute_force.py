# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts for each alloy those that stand before it."""


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    places = {}
    for index, (tin, copper) in enumerate(ratios):
        place = 0
        for other, (other_tin, other_copper) in enumerate(ratios):
            difference = other_tin * copper - tin * other_copper
            place += difference < 0 or (difference == 0 and other < index)
        places[place] = index
    return [places[place] for place in range(0, len(ratios), step)]
