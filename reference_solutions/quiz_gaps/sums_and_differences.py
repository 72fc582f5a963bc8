# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sums and differences over all questions; the squares give the pairs by numbers of questions."""

from math import comb
from operator import add, mul, sub


def quiz_gaps(people: list[int]) -> list[int]:
    questions = len(people).bit_length() - 1
    row = people
    ones = [0]
    for _ in range(questions):
        left, right = row[::2], row[1::2]
        row = list(map(add, left, right))
        row += map(sub, left, right)
        ones += [count + 1 for count in ones]
    # The place of a value in the row is turned round, which leaves its number of ones as it is.
    squares = [0] * (questions + 1)
    for count, square in zip(ones, map(mul, row, row)):
        squares[count] += square
    pairs = []
    for gap in range(questions + 1):
        total = 0
        for count, square in enumerate(squares):
            for odd in range(min(gap, count) + 1):
                ways = comb(count, odd) * comb(questions - count, gap - odd)
                total += -ways * square if odd % 2 else ways * square
        pairs.append(total >> questions)
    pairs[0] -= sum(people)
    return [total // 2 for total in pairs]
