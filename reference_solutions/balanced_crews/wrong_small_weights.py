# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: small weights that sum to zero, so that different counts give the same state."""


def balanced_crews(log: list[int], crews: int) -> int:
    weights = list(range(1, crews))
    weights.append(-sum(weights))
    seen = {0: 1}
    state = fair = 0
    for crew in log:
        state += weights[crew]
        fair += seen.get(state, 0)
        seen[state] = seen.get(state, 0) + 1
    return fair
