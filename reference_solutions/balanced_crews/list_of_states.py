# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""A list of the states of all prefixes, in which each new one is counted."""


def balanced_crews(log: list[int], crews: int) -> int:
    counts = [0] * crews
    states = [tuple(counts)]
    fair = 0
    for crew in log:
        counts[crew] += 1
        least = min(counts)
        state = tuple(count - least for count in counts)
        fair += states.count(state)
        states.append(state)
    return fair
