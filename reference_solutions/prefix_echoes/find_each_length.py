# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Finds all occurrences of the prefix of every length asked for, once per length."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    counts: dict[int, int] = {}
    for k in set(lengths):
        prefix = text[:k]
        count = 0
        position = text.find(prefix)
        while position != -1:
            count += 1
            position = text.find(prefix, position + 1)
        counts[k] = count
    return [counts[k] for k in lengths]
