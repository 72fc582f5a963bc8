# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A tuple of counts a prefix; one is taken off all counts as soon as none of them is 0."""


def balanced_crews(log: list[int], crews: int) -> int:
    counts = [0] * crews
    seen = {tuple(counts): 1}
    fair = 0
    for crew in log:
        counts[crew] += 1
        if 0 not in counts:
            counts = [count - 1 for count in counts]
        state = tuple(counts)
        before = seen.get(state, 0)
        fair += before
        seen[state] = before + 1
    return fair
