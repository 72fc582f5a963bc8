# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sorts each stretch and compares the village in the middle with all."""


def coast_languages(villages: list[int]) -> int:
    total = 0
    for end in range(1, len(villages) + 1):
        for start in range(end):
            stretch = sorted(villages[start:end])
            middle = stretch[len(stretch) // 2]
            agree = [language for language in stretch if language == middle]
            total += len(agree) + len(agree) > len(stretch)
    return total
