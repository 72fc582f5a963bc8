# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: always makes the cheapest joint next."""


def plank_joining(rows: list[list[int]]) -> int:
    cost = 0
    for row in rows:
        while len(row) > 1:
            k = min(range(len(row) - 1), key=lambda k: row[k] + row[k + 1])
            row[k : k + 2] = [row[k] + row[k + 1]]
            cost += row[k]
    return cost
