# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: joins the planks in pairs, then the pairs in pairs, and so on."""


def plank_joining(rows: list[list[int]]) -> int:
    cost = 0
    for row in rows:
        while len(row) > 1:
            rest = row[len(row) & ~1 :]
            row = [a + b for a, b in zip(row[::2], row[1::2])]
            cost += sum(row)
            row += rest
    return cost
