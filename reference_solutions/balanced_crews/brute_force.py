# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Counts every crew in every stretch."""


def balanced_crews(log: list[int], crews: int) -> int:
    fair = 0
    for start in range(len(log)):
        for end in range(start + 1, len(log) + 1):
            stretch = log[start:end]
            fair += len({stretch.count(crew) for crew in range(crews)}) == 1
    return fair
