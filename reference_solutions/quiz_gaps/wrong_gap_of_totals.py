# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: takes the difference of the numbers of yes for the gap."""


def quiz_gaps(people: list[int]) -> list[int]:
    questions = len(people).bit_length() - 1
    totals = [0] * (questions + 1)
    for sheet, count in enumerate(people):
        totals[sheet.bit_count()] += count
    pairs = [0] * (questions + 1)
    for i, count in enumerate(totals):
        pairs[0] += count * (count - 1) // 2
        for j in range(i):
            pairs[i - j] += count * totals[j]
    return pairs
