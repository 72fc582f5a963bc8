# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: lets shorter spells count; the warmest is always a single reading."""


def warm_spells(readings: list[int], lengths: list[int]) -> list[tuple[int, int]]:
    return [(max(readings), 1) for _ in lengths]
