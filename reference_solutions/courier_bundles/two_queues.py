# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorted originals and a list of what has been tied; takes the lighter front for each place."""


def courier_bundles(weights: list[int], k: int) -> int:
    count = len(weights)
    weights += [0] * (-(count - 1) % (k - 1))
    ties = (len(weights) - 1) // (k - 1)
    weights.sort()
    beyond = sum(weights) + 1
    weights.append(beyond)
    made = [beyond] * (ties + 1)
    original = fresh = cost = 0
    for place in range(ties):
        tied = 0
        for _ in range(k):
            if made[fresh] < weights[original]:
                tied += made[fresh]
                fresh += 1
            else:
                tied += weights[original]
                original += 1
        made[place] = tied
        cost += tied
    return cost
