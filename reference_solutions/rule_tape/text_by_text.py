# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Reads the neighbourhood of each cell out of the text as a binary number."""


def rule_tape(row: str, rule: int, steps: int) -> str:
    outcome = format(rule, "08b")[::-1]
    n = len(row)
    for _ in range(steps):
        new = ""
        for i in range(n):
            around = row[i - 1] + row[i] + row[(i + 1) % n]
            new += outcome[int(around, 2)]
        row = new
    return row
