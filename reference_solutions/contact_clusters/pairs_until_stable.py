# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Gives two cards with a common key the same number until nothing changes."""


def contact_clusters(cards: list[list[str]]) -> tuple[int, int]:
    numbers = list(range(len(cards)))
    changed = True
    while changed:
        changed = False
        for i, first in enumerate(cards):
            for j, second in enumerate(cards):
                if numbers[i] < numbers[j] and any(key in second for key in first):
                    numbers[j] = numbers[i]
                    changed = True
    counts = [numbers.count(number) for number in set(numbers)]
    return len(counts), max(counts, default=0)
