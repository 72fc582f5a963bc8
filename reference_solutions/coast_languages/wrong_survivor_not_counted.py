# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the language left when different ones cancel out for that of more than half."""


def coast_languages(villages: list[int]) -> int:
    total = 0
    for start in range(len(villages)):
        lead = 0
        survivor = -1
        for language in villages[start:]:
            if lead == 0:
                survivor = language
            lead += 1 if language == survivor else -1
            if lead > 0:
                total += 1
    return total
