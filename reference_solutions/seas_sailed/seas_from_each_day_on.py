# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Goes on from each day, with a set of seas, until there are too many."""


def seas_sailed(seas: list[int], miles: list[int], k: int) -> int:
    coins = 0
    for first in range(len(seas)):
        visited = set()
        total = 0
        for day in range(first, len(seas)):
            visited.add(seas[day])
            if len(visited) > k:
                break
            total += miles[day]
            if len(visited) == k:
                coins += total
    return coins
