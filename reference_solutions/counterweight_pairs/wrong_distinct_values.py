# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: throws away blocks of equal deviation."""


def counterweight_pairs(weights: list[int], low: int, high: int) -> int:
    ordered = sorted(set(weights))
    total = 0
    for index, weight in enumerate(ordered):
        for partner in ordered[index + 1 :]:
            if low <= weight + partner <= high:
                total += 1
    return total
