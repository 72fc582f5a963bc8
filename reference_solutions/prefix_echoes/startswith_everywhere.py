# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Tries every position for every length."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    return [sum(text.startswith(text[:k], i) for i in range(len(text))) for k in lengths]
