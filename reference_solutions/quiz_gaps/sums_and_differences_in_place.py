# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums and differences over all questions, one pair of places after the other."""

from math import comb


def quiz_gaps(people: list[int]) -> list[int]:
    size = len(people)
    questions = size.bit_length() - 1
    row = people[:]
    step = 1
    while step < size:
        for low in range(0, size, 2 * step):
            for i in range(low, low + step):
                a, b = row[i], row[i + step]
                row[i], row[i + step] = a + b, a - b
        step *= 2
    squares = [0] * (questions + 1)
    for i, value in enumerate(row):
        squares[i.bit_count()] += value * value
    pairs = []
    for gap in range(questions + 1):
        total = 0
        for count in range(questions + 1):
            for odd in range(min(gap, count) + 1):
                ways = comb(count, odd) * comb(questions - count, gap - odd)
                total += (-1) ** odd * ways * squares[count]
        pairs.append(total // size)
    pairs[0] -= sum(people)
    return [total // 2 for total in pairs]
