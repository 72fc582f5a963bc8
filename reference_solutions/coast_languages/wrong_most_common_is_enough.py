# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: the most common language need not have more than half."""


def coast_languages(villages: list[int]) -> int:
    total = 0
    for start in range(len(villages)):
        counts: dict[int, int] = {}
        most = 0
        for size, language in enumerate(villages[start:], 1):
            count = counts.get(language, 0) + 1
            counts[language] = count
            if count > most:
                most = count
            if list(counts.values()).count(most) == 1:
                total += 1
    return total
