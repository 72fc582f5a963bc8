# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Sprague-Grundy numbers; a set for each line, and one number after the other."""

from collections import Counter


def two_barges(lake: list[str]) -> int:
    width = len(lake[0])
    columns: list[set[int]] = [set() for _ in range(width)]
    diagonals: list[set[int]] = [set() for _ in range(width)]
    counts: Counter[int] = Counter()
    for row in lake:
        line: set[int] = set()
        next_diagonals: list[set[int]] = [set()]
        for c, cell in enumerate(row):
            if cell == "#":
                line = set()
                columns[c] = set()
                next_diagonals.append(set())
                continue
            column = columns[c]
            diagonal = diagonals[c]
            number = 0
            while number in line or number in column or number in diagonal:
                number += 1
            line.add(number)
            column.add(number)
            diagonal.add(number)
            next_diagonals.append(diagonal)
            counts[number] += 1
        diagonals = next_diagonals
    return sum(count * count for count in counts.values())
