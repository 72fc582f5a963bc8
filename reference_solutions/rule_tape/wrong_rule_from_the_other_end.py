# effbench canary 5f1c3a52-0d5e-4b7c-9a40-7c2f3e8b6d19: not for training
"""Wrong: reads the bits of the rule from the highest on."""


def rule_tape(row: str, rule: int, steps: int) -> str:
    outcome = format(rule, "08b")
    n = len(row)
    for _ in range(steps):
        new = ""
        for i in range(n):
            around = row[i - 1] + row[i] + row[(i + 1) % n]
            new += outcome[int(around, 2)]
        row = new
    return row
