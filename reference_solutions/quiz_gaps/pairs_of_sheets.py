# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Compares each sheet with every other one."""


def quiz_gaps(people: list[int]) -> list[int]:
    questions = len(people).bit_length() - 1
    pairs = [0] * (questions + 1)
    filled = [(sheet, count) for sheet, count in enumerate(people) if count]
    for i, (sheet, count) in enumerate(filled):
        pairs[0] += count * (count - 1) // 2
        for j in range(i):
            other, others = filled[j]
            pairs[(sheet ^ other).bit_count()] += count * others
    return pairs
