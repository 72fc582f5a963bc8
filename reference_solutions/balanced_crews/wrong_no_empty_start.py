# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: does not count the state before the first shift."""


def balanced_crews(log: list[int], crews: int) -> int:
    counts = [0] * crews
    seen: dict[tuple[int, ...], int] = {}
    fair = 0
    for crew in log:
        counts[crew] += 1
        state = tuple(count - counts[0] for count in counts)
        fair += seen.get(state, 0)
        seen[state] = seen.get(state, 0) + 1
    return fair
