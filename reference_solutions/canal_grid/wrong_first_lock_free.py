# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not pay in the first lock."""


def canal_grid(canals: list[int], lanes: list[int]) -> int:
    least = [0] * len(lanes)
    for canal in canals[1:]:
        tolls = [canal ^ lane for lane in lanes]
        sums = [paid + toll for paid, toll in zip(least, tolls, strict=True)]
        for i in range(1, len(lanes)):
            sums[i] = min(sums[i], sums[i - 1] + tolls[i])
        for i in range(len(lanes) - 2, -1, -1):
            sums[i] = min(sums[i], sums[i + 1] + tolls[i])
        least = sums
    return min(least)
