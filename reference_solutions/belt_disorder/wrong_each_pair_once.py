# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: a pair counts once, however many views show it."""


def belt_disorder(weights: list[int], width: int) -> int:
    if len(weights) < width:
        return 0
    total = 0
    for i, weight in enumerate(weights):
        total += sum(other > weight for other in weights[max(0, i - width + 1) : i])
    return total
