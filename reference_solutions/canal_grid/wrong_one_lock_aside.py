# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: goes at most one lock aside in a canal."""


def canal_grid(canals: list[int], lanes: list[int]) -> int:
    least = [0] * len(lanes)
    for canal in canals:
        tolls = [canal ^ lane for lane in lanes]
        sums = [paid + toll for paid, toll in zip(least, tolls, strict=True)]
        best = sums[:]
        for i in range(len(lanes)):
            for j in (i - 1, i + 1):
                if 0 <= j < len(lanes):
                    best[i] = min(best[i], sums[j] + tolls[i])
        least = best
    return min(least)
