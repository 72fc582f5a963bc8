# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes to the east only."""


def canal_grid(canals: list[int], lanes: list[int]) -> int:
    least = [0] * len(lanes)
    for canal in canals:
        best = least[0]
        sums = []
        for paid, lane in zip(least, lanes, strict=True):
            best = min(best, paid) + (canal ^ lane)
            sums.append(best)
        least = sums
    return min(least)
