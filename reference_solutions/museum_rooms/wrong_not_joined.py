# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: opens the best rooms, joined or not."""


def museum_rooms(profits: list[int], doors: list[tuple[int, int]], most: int) -> list[int]:
    profits.sort(reverse=True)
    return [sum(profits[:number]) for number in range(1, most + 1)]
