# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tuple of counts above the smallest count for each prefix."""


def balanced_crews(log: list[int], crews: int) -> int:
    counts = [0] * crews
    seen = {tuple(counts): 1}
    fair = 0
    for crew in log:
        counts[crew] += 1
        least = min(counts)
        state = tuple(count - least for count in counts)
        fair += seen.get(state, 0)
        seen[state] = seen.get(state, 0) + 1
    return fair
