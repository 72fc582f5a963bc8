# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: cells see what their left neighbours have become already."""


def rule_tape(row: str, rule: int, steps: int) -> str:
    outcome = format(rule, "08b")[::-1]
    n = len(row)
    for _ in range(steps):
        cells = list(row)
        for i in range(n):
            around = cells[i - 1] + cells[i] + cells[(i + 1) % n]
            cells[i] = outcome[int(around, 2)]
        row = "".join(cells)
    return row
