# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Looks for each alloy's place in the ranking from the front."""


def alloy_ranking(ratios: list[tuple[int, int]], step: int) -> list[int]:
    ranking: list[tuple[int, int, int]] = []
    for index, (tin, copper) in enumerate(ratios):
        place = 0
        for other_tin, other_copper, _ in ranking:
            if other_tin * copper > tin * other_copper:
                break
            place += 1
        ranking.insert(place, (tin, copper, index))
    return [index for _, _, index in ranking[::step]]
