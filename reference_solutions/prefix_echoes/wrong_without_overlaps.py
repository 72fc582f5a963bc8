# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: str.count does not see occurrences that overlap."""


def prefix_echoes(text: str, lengths: list[int]) -> list[int]:
    return [text.count(text[:k]) for k in lengths]
