# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: leaves out pairs of readers who have sent in the same sheet."""


def quiz_gaps(people: list[int]) -> list[int]:
    questions = len(people).bit_length() - 1
    pairs = [0] * (questions + 1)
    filled = [(sheet, count) for sheet, count in enumerate(people) if count]
    for i, (sheet, count) in enumerate(filled):
        for other, others in filled[:i]:
            pairs[(sheet ^ other).bit_count()] += count * others
    return pairs
